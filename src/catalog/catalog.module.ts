import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { CategoryController } from './category/category.controller.js';
import { CategoryRepository } from './category/category.repository.js';
import { CategoryService } from './category/category.service.js';
import { ProductAdminController } from './product/product.admin.controller.js';
import { ProductRepository } from './product/product.repository.js';
import { ProductService } from './product/product.service.js';
import { ProductWritingRepository } from './product/product-writing.repository.js';
import { ProductWritingService } from './product/product-writing.service.js';

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
