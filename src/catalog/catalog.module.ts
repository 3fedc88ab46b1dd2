import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { CategoryController } from './category.controller.js';
import { CategoryRepository } from './category.repository.js';
import { CategoryService } from './category.service.js';
import { ProductAdminController } from './product.admin.controller.js';
import { ProductRepository } from './product.repository.js';
import { ProductService } from './product.service.js';
import { ProductWritingRepository } from './product-writing.repository.js';
import { ProductWritingService } from './product-writing.service.js';

@Module({
  imports: [StoreModule],
  controllers: [CategoryController, ProductAdminController],
  providers: [
    CategoryService,
    CategoryRepository,
    ProductRepository,
    ProductService,
    ProductWritingRepository,
    ProductWritingService,
  ],
  exports: [ProductService, ProductWritingService],
})
export class CatalogModule {}
