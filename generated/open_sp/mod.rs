//! The product `open_sp`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.sp.blueseaactivity.create` | 服务商返佣活动报名申请 | [`BlueseaactivityCreate`] | call | POST |
//! | `alipay.open.sp.blueseaactivity.modify` | 服务商返佣活动申请单修改 | [`BlueseaactivityModify`] | call | POST |
//! | `alipay.open.sp.blueseaactivity.query` | 服务商返佣活动申请单详情查询 | [`BlueseaactivityQuery`] | call | GET |
//! | `alipay.open.sp.image.upload` | 图片上传接口 | [`ImageUpload`] | call | POST |
//! | `alipay.open.sp.isv.bill.sync` | 服务商账单数据回传 | [`IsvBillSync`] | call | POST |
//! | `alipay.open.sp.isv.signauth.create` | 创建签约授权一体化订单 | [`IsvSignauthCreate`] | call | POST |
//! | `alipay.open.sp.isv.signauth.query` | 查询签约授权一体化订单状态详情 | [`IsvSignauthQuery`] | call | GET |
//! | `alipay.open.sp.leads.expand.create` | 在线写入商机库 | [`LeadsExpandCreate`] | call | POST |
//! | `alipay.open.sp.merchant.inconsistent.approve` | 非同人商家进件资料审批 | [`MerchantInconsistentApprove`] | call | POST |
//! | `alipay.open.sp.operation.apply` | 向商户发起代运营操作 | [`OperationApply`] | call | POST |
//! | `alipay.open.sp.operation.qrcode.query` | 查询代运营授权或者账号绑定二维码 | [`OperationQrcodeQuery`] | call | GET |
//! | `alipay.open.sp.operation.result.query` | 查询服务商代运营操作结果 | [`OperationResultQuery`] | call | GET |
//! | `alipay.open.sp.oppor.detail.query` | 商机作业详情查询 | [`OpporDetailQuery`] | call | GET |
//! | `alipay.open.sp.oppor.page.query` | 商机作业列表查询 | [`OpporPageQuery`] | call | GET |
//!
//! Described: 161 of 161 fields, 14 limits and rules on requests of which 1 are advisory, 18 enumerations, 75 of 131 error codes.

pub mod blueseaactivity_create;
pub mod blueseaactivity_modify;
pub mod blueseaactivity_query;
pub mod image_upload;
pub mod isv_bill_sync;
pub mod isv_signauth_create;
pub mod isv_signauth_query;
pub mod leads_expand_create;
pub mod merchant_inconsistent_approve;
pub mod operation_apply;
pub mod operation_qrcode_query;
pub mod operation_result_query;
pub mod oppor_detail_query;
pub mod oppor_page_query;
pub mod types;

pub use blueseaactivity_create::{
    BlueseaactivityCreate, BlueseaactivityCreateResponse, BlueseaactivityCreateErrorCode,
};
pub use blueseaactivity_modify::{
    BlueseaactivityModify, BlueseaactivityModifyResponse, BlueseaactivityModifyErrorCode,
};
pub use blueseaactivity_query::{
    BlueseaactivityQuery, BlueseaactivityQueryResponse, BlueseaactivityQueryErrorCode,
};
pub use image_upload::{ImageUpload, ImageUploadResponse, ImageUploadErrorCode};
pub use isv_bill_sync::{IsvBillSync, IsvBillSyncResponse, IsvBillSyncErrorCode};
pub use isv_signauth_create::{
    IsvSignauthCreate, IsvSignauthCreateResponse, IsvSignauthCreateErrorCode,
};
pub use isv_signauth_query::{
    IsvSignauthQuery, IsvSignauthQueryResponse, IsvSignauthQueryErrorCode,
};
pub use leads_expand_create::{
    LeadsExpandCreate, LeadsExpandCreateResponse, LeadsExpandCreateErrorCode,
};
pub use merchant_inconsistent_approve::{
    MerchantInconsistentApprove, MerchantInconsistentApproveResponse,
    MerchantInconsistentApproveErrorCode,
};
pub use operation_apply::{
    OperationApply, OperationApplyResponse, OperationApplyErrorCode,
};
pub use operation_qrcode_query::{
    OperationQrcodeQuery, OperationQrcodeQueryResponse, OperationQrcodeQueryErrorCode,
};
pub use operation_result_query::{
    OperationResultQuery, OperationResultQueryResponse, OperationResultQueryErrorCode,
};
pub use oppor_detail_query::{
    OpporDetailQuery, OpporDetailQueryResponse, OpporDetailQueryErrorCode,
};
pub use oppor_page_query::{
    OpporPageQuery, OpporPageQueryResponse, OpporPageQueryErrorCode,
};
