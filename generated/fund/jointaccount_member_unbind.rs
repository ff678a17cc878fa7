//! `alipay.fund.jointaccount.member.unbind` · 企业删除员工
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/unbind`. Described
//! in `spec/fund/jointaccount.member.unbind.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbind",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef::text("identity", 12),
        schema::FieldDef::text("identity_type", 13),
        schema::FieldDef::text("name", 14),
        schema::FieldDef::text("product_code", 15),
        schema::FieldDef::text("status", 16),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbindResponse",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.unbind` (企业删除员工).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/unbind`. Described
/// in `spec/fund/jointaccount.member.unbind.yaml`.
/// Answered by [`JointaccountMemberUnbindResponse`], or by an error with a [`JointaccountMemberUnbindErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.unbind")]
#[doc(alias = "企业删除员工")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberUnbind {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:12`.
    pub identity: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:13`.
    pub identity_type: Option<String>,
    /// On the wire `name`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:14`.
    pub name: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:15`.
    pub product_code: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/jointaccount.member.unbind.yaml:16`.
    pub status: Option<String>,
}

impl JointaccountMemberUnbind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            identity: None,
            identity_type: None,
            name: None,
            product_code: None,
            status: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for JointaccountMemberUnbind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_UNBIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.identity),
            4 => Some(&self.identity_type),
            5 => Some(&self.name),
            6 => Some(&self.product_code),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.identity),
            4 => Some(&mut self.identity_type),
            5 => Some(&mut self.name),
            6 => Some(&mut self.product_code),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberUnbind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountMemberUnbind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberUnbind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberUnbind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountMemberUnbind {}

impl record::Request for JointaccountMemberUnbind {
    type Response = JointaccountMemberUnbindResponse;
    type ErrorCode = JointaccountMemberUnbindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.unbind",
        title: "企业删除员工",
        file: "spec/fund/jointaccount.member.unbind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/member/unbind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBER_UNBIND,
        response: &JOINTACCOUNT_MEMBER_UNBIND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.member.unbind` (企业删除员工).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct JointaccountMemberUnbindResponse {}

impl record::Record for JointaccountMemberUnbindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_UNBIND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for JointaccountMemberUnbindResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for JointaccountMemberUnbindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberUnbindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberUnbindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.unbind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.unbind.yaml:21`.
    ProductNotSign,
    /// On the wire `ANALYSIS_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:22`.
    AnalysisParamError,
    /// On the wire `PARAM_NAME_NOT_BLANK`. Source: `spec/fund/jointaccount.member.unbind.yaml:23`.
    ParamNameNotBlank,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:24`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.member.unbind.yaml:25`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/jointaccount.member.unbind.yaml:26`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/jointaccount.member.unbind.yaml:27`.
    AgreementIsOutOfDate,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/jointaccount.member.unbind.yaml:28`.
    HorizontalAuthorityException,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:29`.
    UserNotExist,
    /// On the wire `USER_TYPE_NOT_ALLOWED`. Source: `spec/fund/jointaccount.member.unbind.yaml:30`.
    UserTypeNotAllowed,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/jointaccount.member.unbind.yaml:31`.
    UserUnrealName,
    /// On the wire `CERT_TYPE_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:32`.
    CertTypeError,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/jointaccount.member.unbind.yaml:33`.
    NeedToSetPpw,
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:34`.
    UserStatusError,
    /// On the wire `MEMBER_NOT_IN_ACCOUNT`. Source: `spec/fund/jointaccount.member.unbind.yaml:35`.
    MemberNotInAccount,
    /// On the wire `CANCEL_INVITE_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:36`.
    CancelInviteMemberFail,
    /// On the wire `DELETE_INVITE_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:37`.
    DeleteInviteMemberFail,
    /// On the wire `NON_EXISTENT_INVITE_RECORD`. Source: `spec/fund/jointaccount.member.unbind.yaml:38`.
    NonExistentInviteRecord,
    /// On the wire `PASSIVE_DELETE_ADMIN`. Source: `spec/fund/jointaccount.member.unbind.yaml:39`.
    PassiveDeleteAdmin,
    /// On the wire `QUERY_ACCOUNT_INFO_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:40`.
    QueryAccountInfoFail,
    /// On the wire `DELETE_MASTER_SELF`. Source: `spec/fund/jointaccount.member.unbind.yaml:41`.
    DeleteMasterSelf,
    /// On the wire `PASSIVE_BECOME_ADMIN`. Source: `spec/fund/jointaccount.member.unbind.yaml:42`.
    PassiveBecomeAdmin,
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:43`.
    JointAccountNotExist,
    /// On the wire `HAS_DELETED`. Source: `spec/fund/jointaccount.member.unbind.yaml:44`.
    HasDeleted,
    /// On the wire `DELETE_MEMBER_PERMISSION_DENIED`. Source: `spec/fund/jointaccount.member.unbind.yaml:45`.
    DeleteMemberPermissionDenied,
    /// On the wire `DELETE_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:46`.
    DeleteFail,
    /// On the wire `JOINT_ACCOUNT_INVITE_STATUS_INVALID`. Source: `spec/fund/jointaccount.member.unbind.yaml:47`.
    JointAccountInviteStatusInvalid,
    /// On the wire `JOINT_ACCOUNT_NO_PERMISSION`. Source: `spec/fund/jointaccount.member.unbind.yaml:48`.
    JointAccountNoPermission,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.member.unbind.yaml:49`.
    IllegalArgument,
    /// On the wire `CONSULT_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:50`.
    ConsultMemberFail,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:51`.
    SystemError,
    /// On the wire `QUERY_USER_INFO_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:52`.
    QueryUserInfoFail,
    /// On the wire `FUND_AGREEMENT_INVALID_FAILED`. Source: `spec/fund/jointaccount.member.unbind.yaml:53`.
    FundAgreementInvalidFailed,
    /// On the wire `DUPLICATE_CANCEL_MEMBER_REQUEST`. Source: `spec/fund/jointaccount.member.unbind.yaml:54`.
    DuplicateCancelMemberRequest,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberUnbindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("ANALYSIS_PARAM_ERROR", Self::AnalysisParamError),
        ("PARAM_NAME_NOT_BLANK", Self::ParamNameNotBlank),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("USER_TYPE_NOT_ALLOWED", Self::UserTypeNotAllowed),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("CERT_TYPE_ERROR", Self::CertTypeError),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_STATUS_ERROR", Self::UserStatusError),
        ("MEMBER_NOT_IN_ACCOUNT", Self::MemberNotInAccount),
        ("CANCEL_INVITE_MEMBER_FAIL", Self::CancelInviteMemberFail),
        ("DELETE_INVITE_MEMBER_FAIL", Self::DeleteInviteMemberFail),
        ("NON_EXISTENT_INVITE_RECORD", Self::NonExistentInviteRecord),
        ("PASSIVE_DELETE_ADMIN", Self::PassiveDeleteAdmin),
        ("QUERY_ACCOUNT_INFO_FAIL", Self::QueryAccountInfoFail),
        ("DELETE_MASTER_SELF", Self::DeleteMasterSelf),
        ("PASSIVE_BECOME_ADMIN", Self::PassiveBecomeAdmin),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
        ("HAS_DELETED", Self::HasDeleted),
        ("DELETE_MEMBER_PERMISSION_DENIED", Self::DeleteMemberPermissionDenied),
        ("DELETE_FAIL", Self::DeleteFail),
        ("JOINT_ACCOUNT_INVITE_STATUS_INVALID", Self::JointAccountInviteStatusInvalid),
        ("JOINT_ACCOUNT_NO_PERMISSION", Self::JointAccountNoPermission),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("CONSULT_MEMBER_FAIL", Self::ConsultMemberFail),
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_USER_INFO_FAIL", Self::QueryUserInfoFail),
        ("FUND_AGREEMENT_INVALID_FAILED", Self::FundAgreementInvalidFailed),
        ("DUPLICATE_CANCEL_MEMBER_REQUEST", Self::DuplicateCancelMemberRequest),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountMemberUnbindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
