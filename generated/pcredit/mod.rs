//! The product `pcredit`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.pcredit.huabei.auth.accumulation.query` | 花芝轻会员周期累计数据查询 | [`HuabeiAuthAccumulationQuery`] | call | GET |
//! | `alipay.pcredit.huabei.auth.agreement.close` | 花芝协议关闭接口 | [`HuabeiAuthAgreementClose`] | call | PUT |
//! | `alipay.pcredit.huabei.auth.agreement.query` | 花芝轻会员协议查询接口 | [`HuabeiAuthAgreementQuery`] | call | GET |
//! | `alipay.pcredit.huabei.auth.order.query` | 花呗先享订单查询接口 | [`HuabeiAuthOrderQuery`] | call | GET |
//! | `alipay.pcredit.huabei.auth.order.unfreeze` | 花呗先享解冻或解约接口 | [`HuabeiAuthOrderUnfreeze`] | call | PUT |
//! | `alipay.pcredit.huabei.auth.settle.apply` | 花芝轻会员结算申请 | [`HuabeiAuthSettleApply`] | call | PUT |
//!
//! Described: 82 of 82 fields, 15 limits and rules on requests of which 3 are advisory, 10 enumerations, 34 of 56 error codes.

pub mod huabei_auth_accumulation_query;
pub mod huabei_auth_agreement_close;
pub mod huabei_auth_agreement_query;
pub mod huabei_auth_order_query;
pub mod huabei_auth_order_unfreeze;
pub mod huabei_auth_settle_apply;

pub use huabei_auth_accumulation_query::{
    HuabeiAuthAccumulationQuery, HuabeiAuthAccumulationQueryResponse,
    HuabeiAuthAccumulationQueryErrorCode,
};
pub use huabei_auth_agreement_close::{
    HuabeiAuthAgreementClose, HuabeiAuthAgreementCloseResponse,
    HuabeiAuthAgreementCloseErrorCode,
};
pub use huabei_auth_agreement_query::{
    HuabeiAuthAgreementQuery, HuabeiAuthAgreementQueryResponse,
    HuabeiAuthAgreementQueryErrorCode,
};
pub use huabei_auth_order_query::{
    HuabeiAuthOrderQuery, HuabeiAuthOrderQueryResponse, HuabeiAuthOrderQueryErrorCode,
};
pub use huabei_auth_order_unfreeze::{
    HuabeiAuthOrderUnfreeze, HuabeiAuthOrderUnfreezeResponse,
    HuabeiAuthOrderUnfreezeErrorCode,
};
pub use huabei_auth_settle_apply::{
    HuabeiAuthSettleApply, HuabeiAuthSettleApplyResponse, HuabeiAuthSettleApplyErrorCode,
};
