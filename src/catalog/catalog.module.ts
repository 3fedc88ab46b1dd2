import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { CategoryController } from './category.controller.js';
import { CategoryRepository } from './category.repository.js';
import { ProductAdminController } from './product.admin.controller.js';
import { ProductRepository } from './product.repository.js';
import { ProductService } from './product.service.js';

@Module({
  imports: [StoreModule],
  controllers: [CategoryController, ProductAdminController],
  providers: [CategoryRepository, ProductRepository, ProductService],
  exports: [ProductService],
})
export class CatalogModule {}
