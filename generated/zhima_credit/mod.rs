//! The product `zhima_credit`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `zhima.credit.ep.scene.agreement.cancel` | 取消信用服务 | [`EpSceneAgreementCancel`] | call |  |
//! | `zhima.credit.ep.scene.fulfillment.sync` | 信用服务履约同步 | [`EpSceneFulfillmentSync`] | call |  |
//! | `zhima.credit.ep.scene.fulfillmentlist.sync` | 信用服务履约同步(批量) | [`EpSceneFulfillmentlistSync`] | call |  |
//! | `zhima.credit.payafteruse.creditagreement.query` | 查询服务开通/授权信息 | [`PayafteruseCreditagreementQuery`] | call | GET |
//! | `zhima.credit.payafteruse.creditagreement.sign` | 先用后付记签约 | [`PayafteruseCreditagreementSign`] | call |  |
//! | `zhima.credit.payafteruse.creditagreement.transfer` | 芝麻信用服务授权 | [`PayafteruseCreditagreementTransfer`] | call | POST |
//! | `zhima.credit.payafteruse.creditbizorder.finish` | 结束信用服务订单 | [`PayafteruseCreditbizorderFinish`] | call | POST |
//! | `zhima.credit.payafteruse.creditbizorder.order` | 芝麻信用服务下单（免用户确认场景） | [`PayafteruseCreditbizorderOrder`] | call | POST |
//! | `zhima.credit.payafteruse.creditbizorder.query` | 信用服务订单查询 | [`PayafteruseCreditbizorderQuery`] | call | GET |
//! | `zhima.credit.pe.zmgo.agreement.query` | 芝麻Go协议查询接口 | [`PeZmgoAgreementQuery`] | call | GET |
//! | `zhima.credit.pe.zmgo.agreement.unsign` | 芝麻GO协议解约 | [`PeZmgoAgreementUnsign`] | call | POST |
//! | `zhima.credit.pe.zmgo.bizopt.close` | 芝麻GO签约关单 | [`PeZmgoBizoptClose`] | call | POST |
//! | `zhima.credit.pe.zmgo.cumulation.sync` | 芝麻go用户数据回传 | [`PeZmgoCumulationSync`] | call | POST |
//! | `zhima.credit.pe.zmgo.preorder.create` | 芝麻GO签约预创单 | [`PeZmgoPreorderCreate`] | call | PUT |
//! | `zhima.credit.pe.zmgo.settle.apply` | 芝麻GO结算申请 | [`PeZmgoSettleApply`] | call | POST |
//! | `zhima.credit.pe.zmgo.settle.refund` | 芝麻GO结算退款接口 | [`PeZmgoSettleRefund`] | call | POST |
//! | `zhima.credit.pe.zmgo.settle.unfreeze` | 芝麻GO解冻接口 | [`PeZmgoSettleUnfreeze`] | call | PUT |
//! | `zhima.credit.pe.zmgo.sign.apply` | 芝麻GO页面签约接口 | [`PeZmgoSignApply`] | app |  |
//! | `zhima.credit.score.get` | 芝麻信用评分 | [`ScoreGet`] | call |  |
//!
//! Described: 231 of 231 fields, 55 limits and rules on requests of which 5 are advisory, 19 enumerations, 44 of 169 error codes.

pub mod ep_scene_agreement_cancel;
pub mod ep_scene_fulfillment_sync;
pub mod ep_scene_fulfillmentlist_sync;
pub mod payafteruse_creditagreement_query;
pub mod payafteruse_creditagreement_sign;
pub mod payafteruse_creditagreement_transfer;
pub mod payafteruse_creditbizorder_finish;
pub mod payafteruse_creditbizorder_order;
pub mod payafteruse_creditbizorder_query;
pub mod pe_zmgo_agreement_query;
pub mod pe_zmgo_agreement_unsign;
pub mod pe_zmgo_bizopt_close;
pub mod pe_zmgo_cumulation_sync;
pub mod pe_zmgo_preorder_create;
pub mod pe_zmgo_settle_apply;
pub mod pe_zmgo_settle_refund;
pub mod pe_zmgo_settle_unfreeze;
pub mod pe_zmgo_sign_apply;
pub mod score_get;

pub use ep_scene_agreement_cancel::{
    EpSceneAgreementCancel, EpSceneAgreementCancelResponse,
    EpSceneAgreementCancelErrorCode,
};
pub use ep_scene_fulfillment_sync::{
    EpSceneFulfillmentSync, EpSceneFulfillmentSyncResponse,
    EpSceneFulfillmentSyncErrorCode,
};
pub use ep_scene_fulfillmentlist_sync::{
    EpSceneFulfillmentlistSync, EpSceneFulfillmentlistSyncResponse,
    EpSceneFulfillmentlistSyncErrorCode,
};
pub use payafteruse_creditagreement_query::{
    PayafteruseCreditagreementQuery, PayafteruseCreditagreementQueryResponse,
    PayafteruseCreditagreementQueryErrorCode,
};
pub use payafteruse_creditagreement_sign::{
    PayafteruseCreditagreementSign, PayafteruseCreditagreementSignResponse,
    PayafteruseCreditagreementSignErrorCode,
};
pub use payafteruse_creditagreement_transfer::{
    PayafteruseCreditagreementTransfer, PayafteruseCreditagreementTransferResponse,
    PayafteruseCreditagreementTransferErrorCode,
};
pub use payafteruse_creditbizorder_finish::{
    PayafteruseCreditbizorderFinish, PayafteruseCreditbizorderFinishResponse,
    PayafteruseCreditbizorderFinishErrorCode,
};
pub use payafteruse_creditbizorder_order::{
    PayafteruseCreditbizorderOrder, PayafteruseCreditbizorderOrderResponse,
    PayafteruseCreditbizorderOrderErrorCode,
};
pub use payafteruse_creditbizorder_query::{
    PayafteruseCreditbizorderQuery, PayafteruseCreditbizorderQueryResponse,
    PayafteruseCreditbizorderQueryErrorCode,
};
pub use pe_zmgo_agreement_query::{
    PeZmgoAgreementQuery, PeZmgoAgreementQueryResponse, PeZmgoAgreementQueryErrorCode,
};
pub use pe_zmgo_agreement_unsign::{
    PeZmgoAgreementUnsign, PeZmgoAgreementUnsignResponse, PeZmgoAgreementUnsignErrorCode,
};
pub use pe_zmgo_bizopt_close::{
    PeZmgoBizoptClose, PeZmgoBizoptCloseResponse, PeZmgoBizoptCloseErrorCode,
};
pub use pe_zmgo_cumulation_sync::{
    PeZmgoCumulationSync, PeZmgoCumulationSyncResponse, PeZmgoCumulationSyncErrorCode,
};
pub use pe_zmgo_preorder_create::{
    PeZmgoPreorderCreate, PeZmgoPreorderCreateResponse, PeZmgoPreorderCreateErrorCode,
};
pub use pe_zmgo_settle_apply::{
    PeZmgoSettleApply, PeZmgoSettleApplyResponse, PeZmgoSettleApplyErrorCode,
};
pub use pe_zmgo_settle_refund::{
    PeZmgoSettleRefund, PeZmgoSettleRefundResponse, PeZmgoSettleRefundErrorCode,
};
pub use pe_zmgo_settle_unfreeze::{
    PeZmgoSettleUnfreeze, PeZmgoSettleUnfreezeResponse, PeZmgoSettleUnfreezeErrorCode,
};
pub use pe_zmgo_sign_apply::{
    PeZmgoSignApply, PeZmgoSignApplyResponse, PeZmgoSignApplyErrorCode,
};
pub use score_get::{ScoreGet, ScoreGetResponse, ScoreGetErrorCode};
