//! The product `user`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.user.agreement.executionplan.modify` | 周期性扣款协议执行计划修改接口 | [`AgreementExecutionplanModify`] | call | POST |
//! | `alipay.user.agreement.migrate` | 代扣协议迁移 | [`AgreementMigrate`] | call | POST |
//! | `alipay.user.agreement.permission.create` | 支付宝协议支付许可创建、服务变更接口 | [`AgreementPermissionCreate`] | call | POST |
//! | `alipay.user.agreement.query` | 支付宝个人代扣协议查询接口 | [`AgreementQuery`] | call | GET |
//! | `alipay.user.agreement.transfer` | 协议由普通通用代扣协议产品转移到周期扣协议产品 | [`AgreementTransfer`] | call | POST |
//! | `alipay.user.agreement.unsign` | 支付宝个人代扣协议解约接口 | [`AgreementUnsign`] | call | POST |
//! | `alipay.user.agreement.userverify.apply` | 协议用户一致性验证 | [`AgreementUserverifyApply`] | call | POST |
//! | `alipay.user.agreement.userverify.query` | 用户协议鉴权查询结果 | [`AgreementUserverifyQuery`] | call | GET |
//! | `alipay.user.alipaypoint.budgetlib.query` | 查询集分宝预算库详情 | [`AlipaypointBudgetlibQuery`] | call | GET |
//! | `alipay.user.alipaypoint.send` | 集分宝发放接口 | [`AlipaypointSend`] | call | POST |
//! | `alipay.user.certdoc.certverify.consult` | 实名证件信息比对验证咨询 | [`CertdocCertverifyConsult`] | call | GET |
//! | `alipay.user.certdoc.certverify.preconsult` | 实名证件信息比对验证预咨询 | [`CertdocCertverifyPreconsult`] | call | POST |
//! | `alipay.user.certify.open.initialize` | 身份认证初始化服务 | [`CertifyOpenInitialize`] | call | POST |
//! | `alipay.user.certify.open.query` | 身份认证记录查询 | [`CertifyOpenQuery`] | call | GET |
//! | `alipay.user.info.share` | 支付宝会员授权信息查询接口 | [`InfoShare`] | call | POST |
//! | `alipay.user.twostage.common.use` | 通用当面付二阶段接口 | [`TwostageCommonUse`] | call | POST |
//! | `alipay.user.twostage.indirect.use` | 双联二阶段 | [`TwostageIndirectUse`] | call | POST |
//! | `alipay.user.userinfo.share` | 支付宝钱包用户信息共享 | [`UserinfoShare`] | call | POST |

pub mod agreement_executionplan_modify;
pub mod agreement_migrate;
pub mod agreement_permission_create;
pub mod agreement_query;
pub mod agreement_transfer;
pub mod agreement_unsign;
pub mod agreement_userverify_apply;
pub mod agreement_userverify_query;
pub mod alipaypoint_budgetlib_query;
pub mod alipaypoint_send;
pub mod certdoc_certverify_consult;
pub mod certdoc_certverify_preconsult;
pub mod certify_open_initialize;
pub mod certify_open_query;
pub mod info_share;
pub mod twostage_common_use;
pub mod twostage_indirect_use;
pub mod userinfo_share;

pub use agreement_executionplan_modify::{
    AgreementExecutionplanModify, AgreementExecutionplanModifyResponse,
    AgreementExecutionplanModifyErrorCode,
};
pub use agreement_migrate::{
    AgreementMigrate, AgreementMigrateResponse, AgreementMigrateErrorCode,
};
pub use agreement_permission_create::{
    AgreementPermissionCreate, AgreementPermissionCreateResponse,
    AgreementPermissionCreateErrorCode,
};
pub use agreement_query::{
    AgreementQuery, AgreementQueryResponse, AgreementQueryErrorCode,
};
pub use agreement_transfer::{
    AgreementTransfer, AgreementTransferResponse, AgreementTransferErrorCode,
};
pub use agreement_unsign::{
    AgreementUnsign, AgreementUnsignResponse, AgreementUnsignErrorCode,
};
pub use agreement_userverify_apply::{
    AgreementUserverifyApply, AgreementUserverifyApplyResponse,
    AgreementUserverifyApplyErrorCode,
};
pub use agreement_userverify_query::{
    AgreementUserverifyQuery, AgreementUserverifyQueryResponse,
    AgreementUserverifyQueryErrorCode,
};
pub use alipaypoint_budgetlib_query::{
    AlipaypointBudgetlibQuery, AlipaypointBudgetlibQueryResponse,
    AlipaypointBudgetlibQueryErrorCode,
};
pub use alipaypoint_send::{
    AlipaypointSend, AlipaypointSendResponse, AlipaypointSendErrorCode,
};
pub use certdoc_certverify_consult::{
    CertdocCertverifyConsult, CertdocCertverifyConsultResponse,
    CertdocCertverifyConsultErrorCode,
};
pub use certdoc_certverify_preconsult::{
    CertdocCertverifyPreconsult, CertdocCertverifyPreconsultResponse,
    CertdocCertverifyPreconsultErrorCode,
};
pub use certify_open_initialize::{
    CertifyOpenInitialize, CertifyOpenInitializeResponse, CertifyOpenInitializeErrorCode,
};
pub use certify_open_query::{
    CertifyOpenQuery, CertifyOpenQueryResponse, CertifyOpenQueryErrorCode,
};
pub use info_share::{InfoShare, InfoShareResponse, InfoShareErrorCode};
pub use twostage_common_use::{
    TwostageCommonUse, TwostageCommonUseResponse, TwostageCommonUseErrorCode,
};
pub use twostage_indirect_use::{
    TwostageIndirectUse, TwostageIndirectUseResponse, TwostageIndirectUseErrorCode,
};
pub use userinfo_share::{UserinfoShare, UserinfoShareResponse, UserinfoShareErrorCode};
