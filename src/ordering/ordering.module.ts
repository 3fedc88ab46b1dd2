import { Module } from '@nestjs/common';
import { CartModule } from '../cart/index.js';
import { InventoryModule } from '../inventory/index.js';
import { PaymentModule } from '../payment/index.js';
import { ShippingModule } from '../shipping/index.js';
import { StoreModule } from '../store/index.js';
import { CheckoutService } from './checkout/checkout.service.js';
import { OrderViewService } from './order/order-view.service.js';
import { OwnOrderController } from './own/own-order.controller.js';
import { OrderResource } from './own/order-resource.service.js';
import { OwnOrder } from './own/own-order.service.js';
import { OrderAdminController } from './order/order.admin.controller.js';
import { OrderController } from './order/order.controller.js';
import { OrderRepository } from './order/order.repository.js';
import { OrderService } from './order/order.service.js';
import { OrderTransitionService } from './order/order-transition.service.js';
import { FulfillmentService } from './fulfillment/fulfillment.service.js';
import { RefundLimitService } from './refund/refund-limit.service.js';
import { RefundService } from './refund/refund.service.js';
import { RestockService } from './refund/restock.service.js';
import { RestockRepository } from './refund/restock.repository.js';
import { OrderingHandlers } from './ordering.handlers.js';
import { OrderingJobs } from './ordering.jobs.js';
import { PlacementService } from './checkout/placement.service.js';
import { ReservationService } from './checkout/reservation.service.js';
import { SettlementService } from './checkout/settlement.service.js';
import './ordering.permissions.js';

@Module({
  imports: [StoreModule, InventoryModule, ShippingModule, CartModule, PaymentModule],
  controllers: [OrderController, OwnOrderController, OrderAdminController],
  providers: [
    OrderRepository,
    OrderViewService,
    OwnOrder,
    OrderResource,
    PlacementService,
    ReservationService,
    SettlementService,
    CheckoutService,
    OrderTransitionService,
    OrderService,
    FulfillmentService,
    RestockRepository,
    RefundLimitService,
    RefundService,
    RestockService,
    OrderingHandlers,
    OrderingJobs,
  ],
})
export class OrderingModule {}
