import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { ProductOperationsAdminController } from './bulk/product-operations.admin.controller.js';
import { ProductOperationsService } from './bulk/product-operations.service.js';
import { CatalogJobs } from './catalog.jobs.js';
import { CategoryController } from './category/category.controller.js';
import { CategoryRepository } from './category/category.repository.js';
import { CategoryService } from './category/category.service.js';
import { ProductAdminController } from './product/product.admin.controller.js';
import { ProductRepository } from './product/product.repository.js';
import { ProductService } from './product/product.service.js';
import { ProductWritingRepository } from './product/product-writing.repository.js';
import { ProductWritingService } from './product/product-writing.service.js';
import { ProductChangeAdminController } from './product-change/product-change.admin.controller.js';
import { ProductChangeService } from './product-change/product-change.service.js';
import { PurgeService } from './product-change/purge.service.js';
import { VariantAdminController } from './variant/variant.admin.controller.js';
import { VariantRepository } from './variant/variant.repository.js';
import { VariantService } from './variant/variant.service.js';
import './catalog.permissions.js';

@Module({
  imports: [StoreModule],
  controllers: [
    CategoryController,
    ProductAdminController,
    ProductChangeAdminController,
    ProductOperationsAdminController,
    VariantAdminController,
  ],
  providers: [
    CategoryService,
    CategoryRepository,
    ProductRepository,
    ProductService,
    ProductWritingRepository,
    ProductWritingService,
    ProductChangeService,
    ProductOperationsService,
    PurgeService,
    VariantRepository,
    VariantService,
    CatalogJobs,
  ],
  exports: [ProductService, ProductWritingService],
})
export class CatalogModule {}
