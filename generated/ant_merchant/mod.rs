//! The product `ant_merchant`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `ant.merchant.expand.apprecommend.account.create` | 关联账号和小程序 | [`ExpandApprecommendAccountCreate`] | call | POST |
//! | `ant.merchant.expand.apprecommend.account.delete` | 取消关联账号和小程序 | [`ExpandApprecommendAccountDelete`] | call | DELETE |
//! | `ant.merchant.expand.apprecommend.account.query` | 查询已关联指定APP的账号列表 | [`ExpandApprecommendAccountQuery`] | call | GET |
//! | `ant.merchant.expand.apprecommend.available.query` | 查询可关联APP的账号列表 | [`ExpandApprecommendAvailableQuery`] | call | GET |
//! | `ant.merchant.expand.indirect.image.upload` | 图片上传 | [`ExpandIndirectImageUpload`] | call | POST |
//! | `ant.merchant.expand.info.query` | 蚂蚁商户信息查询接口 | [`ExpandInfoQuery`] | call | GET |
//! | `ant.merchant.expand.item.create` | 商品创建接口 | [`ExpandItemCreate`] | call | POST |
//! | `ant.merchant.expand.item.delete` | 商品删除接口 | [`ExpandItemDelete`] | call | DELETE |
//! | `ant.merchant.expand.item.modify` | 商品修改接口 | [`ExpandItemModify`] | call | POST |
//! | `ant.merchant.expand.item.open.batchquery` | 批量查询商品接口 | [`ExpandItemOpenBatchquery`] | call | POST |
//! | `ant.merchant.expand.item.open.create` | 创建商品接口 | [`ExpandItemOpenCreate`] | call | POST |
//! | `ant.merchant.expand.item.open.delete` | 删除商品接口 | [`ExpandItemOpenDelete`] | call | DELETE |
//! | `ant.merchant.expand.item.open.modify` | 修改商品接口 | [`ExpandItemOpenModify`] | call | POST |
//! | `ant.merchant.expand.item.open.query` | 查询商品接口 | [`ExpandItemOpenQuery`] | call | GET |
//! | `ant.merchant.expand.item.query` | 商品查询接口 | [`ExpandItemQuery`] | call | GET |
//! | `ant.merchant.expand.item.status.modify` | 商品状态修改接口 | [`ExpandItemStatusModify`] | call | POST |
//! | `ant.merchant.expand.mcc.query` | 商户mcc信息查询 | [`ExpandMccQuery`] | call | GET |
//! | `ant.merchant.expand.order.query` | 商户申请单查询 | [`ExpandOrderQuery`] | call | GET |
//! | `ant.merchant.expand.shop.close` | 蚂蚁店铺关闭 | [`ExpandShopClose`] | call | PATCH |
//! | `ant.merchant.expand.shop.consult` | 蚂蚁店铺创建咨询 | [`ExpandShopConsult`] | call | POST |
//! | `ant.merchant.expand.shop.create` | 蚂蚁店铺创建 | [`ExpandShopCreate`] | call | POST |
//! | `ant.merchant.expand.shop.modify` | 修改蚂蚁店铺 | [`ExpandShopModify`] | call | PATCH |
//! | `ant.merchant.expand.shop.page.query` | 店铺分页查询接口 | [`ExpandShopPageQuery`] | call | GET |
//! | `ant.merchant.expand.shop.query` | 店铺查询接口 | [`ExpandShopQuery`] | call | GET |
//! | `ant.merchant.expand.shop.receiptaccount.save` | 店铺增加收单账号 | [`ExpandShopReceiptaccountSave`] | call | POST |
//!
//! Described: 427 of 427 fields, 66 limits and rules on requests of which 4 are advisory, 39 enumerations, 414 of 432 error codes.

pub mod expand_apprecommend_account_create;
pub mod expand_apprecommend_account_delete;
pub mod expand_apprecommend_account_query;
pub mod expand_apprecommend_available_query;
pub mod expand_indirect_image_upload;
pub mod expand_info_query;
pub mod expand_item_create;
pub mod expand_item_delete;
pub mod expand_item_modify;
pub mod expand_item_open_batchquery;
pub mod expand_item_open_create;
pub mod expand_item_open_delete;
pub mod expand_item_open_modify;
pub mod expand_item_open_query;
pub mod expand_item_query;
pub mod expand_item_status_modify;
pub mod expand_mcc_query;
pub mod expand_order_query;
pub mod expand_shop_close;
pub mod expand_shop_consult;
pub mod expand_shop_create;
pub mod expand_shop_modify;
pub mod expand_shop_page_query;
pub mod expand_shop_query;
pub mod expand_shop_receiptaccount_save;
pub mod types;

pub use expand_apprecommend_account_create::{
    ExpandApprecommendAccountCreate, ExpandApprecommendAccountCreateResponse,
    ExpandApprecommendAccountCreateErrorCode,
};
pub use expand_apprecommend_account_delete::{
    ExpandApprecommendAccountDelete, ExpandApprecommendAccountDeleteResponse,
    ExpandApprecommendAccountDeleteErrorCode,
};
pub use expand_apprecommend_account_query::{
    ExpandApprecommendAccountQuery, ExpandApprecommendAccountQueryResponse,
    ExpandApprecommendAccountQueryErrorCode,
};
pub use expand_apprecommend_available_query::{
    ExpandApprecommendAvailableQuery, ExpandApprecommendAvailableQueryResponse,
    ExpandApprecommendAvailableQueryErrorCode,
};
pub use expand_indirect_image_upload::{
    ExpandIndirectImageUpload, ExpandIndirectImageUploadResponse,
    ExpandIndirectImageUploadErrorCode,
};
pub use expand_info_query::{
    ExpandInfoQuery, ExpandInfoQueryResponse, ExpandInfoQueryErrorCode,
};
pub use expand_item_create::{
    ExpandItemCreate, ExpandItemCreateResponse, ExpandItemCreateErrorCode,
};
pub use expand_item_delete::{
    ExpandItemDelete, ExpandItemDeleteResponse, ExpandItemDeleteErrorCode,
};
pub use expand_item_modify::{
    ExpandItemModify, ExpandItemModifyResponse, ExpandItemModifyErrorCode,
};
pub use expand_item_open_batchquery::{
    ExpandItemOpenBatchquery, ExpandItemOpenBatchqueryResponse,
    ExpandItemOpenBatchqueryErrorCode,
};
pub use expand_item_open_create::{
    ExpandItemOpenCreate, ExpandItemOpenCreateResponse, ExpandItemOpenCreateErrorCode,
};
pub use expand_item_open_delete::{
    ExpandItemOpenDelete, ExpandItemOpenDeleteResponse, ExpandItemOpenDeleteErrorCode,
};
pub use expand_item_open_modify::{
    ExpandItemOpenModify, ExpandItemOpenModifyResponse, ExpandItemOpenModifyErrorCode,
};
pub use expand_item_open_query::{
    ExpandItemOpenQuery, ExpandItemOpenQueryResponse, ExpandItemOpenQueryErrorCode,
};
pub use expand_item_query::{
    ExpandItemQuery, ExpandItemQueryResponse, ExpandItemQueryErrorCode,
};
pub use expand_item_status_modify::{
    ExpandItemStatusModify, ExpandItemStatusModifyResponse,
    ExpandItemStatusModifyErrorCode,
};
pub use expand_mcc_query::{
    ExpandMccQuery, ExpandMccQueryResponse, ExpandMccQueryErrorCode,
};
pub use expand_order_query::{
    ExpandOrderQuery, ExpandOrderQueryResponse, ExpandOrderQueryErrorCode,
};
pub use expand_shop_close::{
    ExpandShopClose, ExpandShopCloseResponse, ExpandShopCloseErrorCode,
};
pub use expand_shop_consult::{
    ExpandShopConsult, ExpandShopConsultResponse, ExpandShopConsultErrorCode,
};
pub use expand_shop_create::{
    ExpandShopCreate, ExpandShopCreateResponse, ExpandShopCreateErrorCode,
};
pub use expand_shop_modify::{
    ExpandShopModify, ExpandShopModifyResponse, ExpandShopModifyErrorCode,
};
pub use expand_shop_page_query::{
    ExpandShopPageQuery, ExpandShopPageQueryResponse, ExpandShopPageQueryErrorCode,
};
pub use expand_shop_query::{
    ExpandShopQuery, ExpandShopQueryResponse, ExpandShopQueryErrorCode,
};
pub use expand_shop_receiptaccount_save::{
    ExpandShopReceiptaccountSave, ExpandShopReceiptaccountSaveResponse,
    ExpandShopReceiptaccountSaveErrorCode,
};
