//! The product `offline`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.offline.market.applyorder.batchquery` | 业务流水批量查询接口 | [`MarketApplyorderBatchquery`] | call | POST |
//! | `alipay.offline.market.shop.batchquery` | 查询商户的门店编号列表 | [`MarketShopBatchquery`] | call | POST |
//! | `alipay.offline.market.shop.category.query` | 门店类目配置查询接口 | [`MarketShopCategoryQuery`] | call | GET |
//! | `alipay.offline.market.shop.create` | 创建门店信息 | [`MarketShopCreate`] | call | POST |
//! | `alipay.offline.market.shop.modify` | 修改门店信息 | [`MarketShopModify`] | call | POST |
//! | `alipay.offline.market.shop.querydetail` | 查询单个门店信息接口 | [`MarketShopQuerydetail`] | call | GET |
//! | `alipay.offline.market.shop.summary.batchquery` | 门店摘要信息批量查询接口 | [`MarketShopSummaryBatchquery`] | call | POST |
//! | `alipay.offline.material.image.upload` | 上传门店照片和视频接口 | [`MaterialImageUpload`] | call | POST |
//!
//! Described: 255 of 255 fields, 85 limits and rules on requests of which 35 are advisory, 50 enumerations, 25 of 96 error codes.

pub mod market_applyorder_batchquery;
pub mod market_shop_batchquery;
pub mod market_shop_category_query;
pub mod market_shop_create;
pub mod market_shop_modify;
pub mod market_shop_querydetail;
pub mod market_shop_summary_batchquery;
pub mod material_image_upload;

pub use market_applyorder_batchquery::{
    MarketApplyorderBatchquery, MarketApplyorderBatchqueryResponse,
    MarketApplyorderBatchqueryErrorCode,
};
pub use market_shop_batchquery::{
    MarketShopBatchquery, MarketShopBatchqueryResponse, MarketShopBatchqueryErrorCode,
};
pub use market_shop_category_query::{
    MarketShopCategoryQuery, MarketShopCategoryQueryResponse,
    MarketShopCategoryQueryErrorCode,
};
pub use market_shop_create::{
    MarketShopCreate, MarketShopCreateResponse, MarketShopCreateErrorCode,
};
pub use market_shop_modify::{
    MarketShopModify, MarketShopModifyResponse, MarketShopModifyErrorCode,
};
pub use market_shop_querydetail::{
    MarketShopQuerydetail, MarketShopQuerydetailResponse, MarketShopQuerydetailErrorCode,
};
pub use market_shop_summary_batchquery::{
    MarketShopSummaryBatchquery, MarketShopSummaryBatchqueryResponse,
    MarketShopSummaryBatchqueryErrorCode,
};
pub use material_image_upload::{
    MaterialImageUpload, MaterialImageUploadResponse, MaterialImageUploadErrorCode,
};
