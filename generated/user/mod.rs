//! The product `user`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.user.agreement.executionplan.modify` | 周期性扣款协议执行计划修改接口 | [`AgreementExecutionplanModify`] | call | POST |
//! | `alipay.user.agreement.migrate` | 代扣协议迁移 | [`AgreementMigrate`] | call | POST |
//! | `alipay.user.agreement.page.sign` | 支付宝个人协议页面签约接口 | [`AgreementPageSign`] | page, app |  |
//! | `alipay.user.agreement.permission.create` | 支付宝协议支付许可创建、服务变更接口 | [`AgreementPermissionCreate`] | call | POST |
//! | `alipay.user.agreement.query` | 支付宝个人代扣协议查询接口 | [`AgreementQuery`] | call | GET |
//! | `alipay.user.agreement.transfer` | 协议由普通通用代扣协议产品转移到周期扣协议产品 | [`AgreementTransfer`] | call | POST |
//! | `alipay.user.agreement.unsign` | 支付宝个人代扣协议解约接口 | [`AgreementUnsign`] | call | POST |
//! | `alipay.user.agreement.userverify.apply` | 协议用户一致性验证 | [`AgreementUserverifyApply`] | call | POST |
//! | `alipay.user.agreement.userverify.query` | 用户协议鉴权查询结果 | [`AgreementUserverifyQuery`] | call | GET |
//! | `alipay.user.alipaypoint.budgetlib.query` | 查询集分宝预算库详情 | [`AlipaypointBudgetlibQuery`] | call | GET |
//! | `alipay.user.alipaypoint.send` | 集分宝发放接口 | [`AlipaypointSend`] | call | POST |
//! | `alipay.user.auth.zhimaorg.identity.apply` | 芝麻企业征信基于身份的协议授权 | [`AuthZhimaorgIdentityApply`] | call |  |
//! | `alipay.user.certdoc.certverify.consult` | 实名证件信息比对验证咨询 | [`CertdocCertverifyConsult`] | call | GET |
//! | `alipay.user.certdoc.certverify.preconsult` | 实名证件信息比对验证预咨询 | [`CertdocCertverifyPreconsult`] | call | POST |
//! | `alipay.user.certify.open.certify` | 开放认证开始认证 | [`CertifyOpenCertify`] | page |  |
//! | `alipay.user.certify.open.initialize` | 身份认证初始化服务 | [`CertifyOpenInitialize`] | call | POST |
//! | `alipay.user.certify.open.query` | 身份认证记录查询 | [`CertifyOpenQuery`] | call | GET |
//! | `alipay.user.charity.recordexist.query` | 查询是否在支付宝公益捐赠的接口 | [`CharityRecordexistQuery`] | call |  |
//! | `alipay.user.deloauth.detail.query` | 查询解除授权的用户 | [`DeloauthDetailQuery`] | call |  |
//! | `alipay.user.dtbank.qrcodedata.query` | 数字分行银行码明细数据查询 | [`DtbankQrcodedataQuery`] | call |  |
//! | `alipay.user.family.archive.initialize` | 初始化家人信息档案(选人授权)组件 | [`FamilyArchiveInitialize`] | call |  |
//! | `alipay.user.family.archive.query` | 查询家人信息档案(选人授权)组件已选的家人档案信息 | [`FamilyArchiveQuery`] | call |  |
//! | `alipay.user.family.share.zmgo.initialize` | 初始化家庭芝麻GO共享组件 | [`FamilyShareZmgoInitialize`] | call |  |
//! | `alipay.user.info.auth` | 用户登陆授权 | [`InfoAuth`] | page |  |
//! | `alipay.user.info.share` | 支付宝会员授权信息查询接口 | [`InfoShare`] | call | POST |
//! | `alipay.user.twostage.common.use` | 通用当面付二阶段接口 | [`TwostageCommonUse`] | call | POST |
//! | `alipay.user.twostage.indirect.use` | 双联二阶段 | [`TwostageIndirectUse`] | call | POST |
//! | `alipay.user.userinfo.share` | 支付宝钱包用户信息共享 | [`UserinfoShare`] | call | POST |
//!
//! Described: 431 of 431 fields, 95 limits and rules on requests of which 23 are advisory, 49 enumerations, 80 of 123 error codes.

pub mod agreement_executionplan_modify;
pub mod agreement_migrate;
pub mod agreement_page_sign;
pub mod agreement_permission_create;
pub mod agreement_query;
pub mod agreement_transfer;
pub mod agreement_unsign;
pub mod agreement_userverify_apply;
pub mod agreement_userverify_query;
pub mod alipaypoint_budgetlib_query;
pub mod alipaypoint_send;
pub mod auth_zhimaorg_identity_apply;
pub mod certdoc_certverify_consult;
pub mod certdoc_certverify_preconsult;
pub mod certify_open_certify;
pub mod certify_open_initialize;
pub mod certify_open_query;
pub mod charity_recordexist_query;
pub mod deloauth_detail_query;
pub mod dtbank_qrcodedata_query;
pub mod family_archive_initialize;
pub mod family_archive_query;
pub mod family_share_zmgo_initialize;
pub mod info_auth;
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
pub use agreement_page_sign::{
    AgreementPageSign, AgreementPageSignResponse, AgreementPageSignErrorCode,
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
pub use auth_zhimaorg_identity_apply::{
    AuthZhimaorgIdentityApply, AuthZhimaorgIdentityApplyResponse,
    AuthZhimaorgIdentityApplyErrorCode,
};
pub use certdoc_certverify_consult::{
    CertdocCertverifyConsult, CertdocCertverifyConsultResponse,
    CertdocCertverifyConsultErrorCode,
};
pub use certdoc_certverify_preconsult::{
    CertdocCertverifyPreconsult, CertdocCertverifyPreconsultResponse,
    CertdocCertverifyPreconsultErrorCode,
};
pub use certify_open_certify::{
    CertifyOpenCertify, CertifyOpenCertifyResponse, CertifyOpenCertifyErrorCode,
};
pub use certify_open_initialize::{
    CertifyOpenInitialize, CertifyOpenInitializeResponse, CertifyOpenInitializeErrorCode,
};
pub use certify_open_query::{
    CertifyOpenQuery, CertifyOpenQueryResponse, CertifyOpenQueryErrorCode,
};
pub use charity_recordexist_query::{
    CharityRecordexistQuery, CharityRecordexistQueryResponse,
    CharityRecordexistQueryErrorCode,
};
pub use deloauth_detail_query::{
    DeloauthDetailQuery, DeloauthDetailQueryResponse, DeloauthDetailQueryErrorCode,
};
pub use dtbank_qrcodedata_query::{
    DtbankQrcodedataQuery, DtbankQrcodedataQueryResponse, DtbankQrcodedataQueryErrorCode,
};
pub use family_archive_initialize::{
    FamilyArchiveInitialize, FamilyArchiveInitializeResponse,
    FamilyArchiveInitializeErrorCode,
};
pub use family_archive_query::{
    FamilyArchiveQuery, FamilyArchiveQueryResponse, FamilyArchiveQueryErrorCode,
};
pub use family_share_zmgo_initialize::{
    FamilyShareZmgoInitialize, FamilyShareZmgoInitializeResponse,
    FamilyShareZmgoInitializeErrorCode,
};
pub use info_auth::{InfoAuth, InfoAuthResponse, InfoAuthErrorCode};
pub use info_share::{InfoShare, InfoShareResponse, InfoShareErrorCode};
pub use twostage_common_use::{
    TwostageCommonUse, TwostageCommonUseResponse, TwostageCommonUseErrorCode,
};
pub use twostage_indirect_use::{
    TwostageIndirectUse, TwostageIndirectUseResponse, TwostageIndirectUseErrorCode,
};
pub use userinfo_share::{UserinfoShare, UserinfoShareResponse, UserinfoShareErrorCode};
