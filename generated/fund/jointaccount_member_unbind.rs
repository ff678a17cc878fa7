//! `alipay.fund.jointaccount.member.unbind` · 企业删除员工
//!
//! Remove an employee from a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/unbind`. Described
//! in `spec/fund/jointaccount.member.unbind.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.member.unbind` (企业删除员工).
///
/// Remove an employee from a company.
///
/// ```
/// use alipay::fund::JointaccountMemberUnbind;
///
/// let request = JointaccountMemberUnbind::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required in some cases |
/// | [`status`](Self::status) | one of its values |
/// | rule | Where `identity_type` is `ALIPAY_LOGON_ID`, there must be `name` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/unbind`. Described
/// in `spec/fund/jointaccount.member.unbind.yaml`.
/// Returns [`JointaccountMemberUnbindResponse`], or an error with a [`JointaccountMemberUnbindErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.unbind")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/unbind")]
#[doc(alias = "企业删除员工")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberUnbind {
    /// Account book id.
    ///
    /// 账本id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20214922001380716008`.
    pub agreement_no: Option<String>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Member's account: Alipay user id or login name, by `identity_type`.
    ///
    /// 成员账号. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<JointaccountMemberUnbindIdentityType>>,
    /// Name; required for `ALIPAY_LOGON_ID`.
    ///
    /// 姓名; required in some cases. Example: `某某`.
    pub name: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Present state of the member.
    ///
    /// 成员当前状态. Example: `NORMAL`.
    pub status: Option<record::Choice<JointaccountMemberUnbindStatus>>,
}

impl JointaccountMemberUnbind {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<JointaccountMemberUnbindIdentityType>>,
    ) -> Self {
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<JointaccountMemberUnbindStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.member.unbind` (企业删除员工).
///
/// This response has no fields.
#[non_exhaustive]
pub struct JointaccountMemberUnbindResponse {}

/// The values of the platform's type `JointaccountMemberUnbindIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

record::enumeration!(
    JointaccountMemberUnbindIdentityType, "ALIPAY_USER_ID" AlipayUserId,
    "ALIPAY_LOGON_ID" AlipayLogonId
);

/// The values of the platform's type `JointaccountMemberUnbindStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
}

record::enumeration!(
    JointaccountMemberUnbindStatus, "PROCESSING" Processing, "NORMAL" Normal
);

/// The error codes of `alipay.fund.jointaccount.member.unbind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `ANALYSIS_PARAM_ERROR`.
    AnalysisParamError,
    /// `PARAM_NAME_NOT_BLANK`: The name parameter must not be blank.
    ///
    /// Send the name.
    ParamNameNotBlank,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `USER_TYPE_NOT_ALLOWED`.
    UserTypeNotAllowed,
    /// `USER_UNREAL_NAME`: The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    UserUnrealName,
    /// `CERT_TYPE_ERROR`: The certificate type is wrong.
    ///
    /// Check the certificate type.
    CertTypeError,
    /// `NEED_TO_SET_PPW`: The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    NeedToSetPpw,
    /// `USER_STATUS_ERROR`: The user is in an abnormal state.
    UserStatusError,
    /// `MEMBER_NOT_IN_ACCOUNT`.
    MemberNotInAccount,
    /// `CANCEL_INVITE_MEMBER_FAIL`.
    CancelInviteMemberFail,
    /// `DELETE_INVITE_MEMBER_FAIL`.
    DeleteInviteMemberFail,
    /// `NON_EXISTENT_INVITE_RECORD`.
    NonExistentInviteRecord,
    /// `PASSIVE_DELETE_ADMIN`.
    PassiveDeleteAdmin,
    /// `QUERY_ACCOUNT_INFO_FAIL`.
    QueryAccountInfoFail,
    /// `DELETE_MASTER_SELF`.
    DeleteMasterSelf,
    /// `PASSIVE_BECOME_ADMIN`.
    PassiveBecomeAdmin,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// `HAS_DELETED`.
    HasDeleted,
    /// `DELETE_MEMBER_PERMISSION_DENIED`.
    DeleteMemberPermissionDenied,
    /// `DELETE_FAIL`.
    DeleteFail,
    /// `JOINT_ACCOUNT_INVITE_STATUS_INVALID`.
    JointAccountInviteStatusInvalid,
    /// `JOINT_ACCOUNT_NO_PERMISSION`.
    JointAccountNoPermission,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `CONSULT_MEMBER_FAIL`.
    ConsultMemberFail,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QUERY_USER_INFO_FAIL`.
    QueryUserInfoFail,
    /// `FUND_AGREEMENT_INVALID_FAILED`.
    FundAgreementInvalidFailed,
    /// `DUPLICATE_CANCEL_MEMBER_REQUEST`.
    DuplicateCancelMemberRequest,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountMemberUnbindErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "ANALYSIS_PARAM_ERROR" AnalysisParamError, "PARAM_NAME_NOT_BLANK" ParamNameNotBlank,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "AGREEMENT_IS_INVALID" AgreementIsInvalid,
    "AGREEMENT_STATUS_IS_NOT_NORMAL" AgreementStatusIsNotNormal,
    "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate, "HORIZONTAL_AUTHORITY_EXCEPTION"
    HorizontalAuthorityException, "USER_NOT_EXIST" UserNotExist, "USER_TYPE_NOT_ALLOWED"
    UserTypeNotAllowed, "USER_UNREAL_NAME" UserUnrealName, "CERT_TYPE_ERROR"
    CertTypeError, "NEED_TO_SET_PPW" NeedToSetPpw, "USER_STATUS_ERROR" UserStatusError,
    "MEMBER_NOT_IN_ACCOUNT" MemberNotInAccount, "CANCEL_INVITE_MEMBER_FAIL"
    CancelInviteMemberFail, "DELETE_INVITE_MEMBER_FAIL" DeleteInviteMemberFail,
    "NON_EXISTENT_INVITE_RECORD" NonExistentInviteRecord, "PASSIVE_DELETE_ADMIN"
    PassiveDeleteAdmin, "QUERY_ACCOUNT_INFO_FAIL" QueryAccountInfoFail,
    "DELETE_MASTER_SELF" DeleteMasterSelf, "PASSIVE_BECOME_ADMIN" PassiveBecomeAdmin,
    "JOINT_ACCOUNT_NOT_EXIST" JointAccountNotExist, "HAS_DELETED" HasDeleted,
    "DELETE_MEMBER_PERMISSION_DENIED" DeleteMemberPermissionDenied, "DELETE_FAIL"
    DeleteFail, "JOINT_ACCOUNT_INVITE_STATUS_INVALID" JointAccountInviteStatusInvalid,
    "JOINT_ACCOUNT_NO_PERMISSION" JointAccountNoPermission, "ILLEGAL_ARGUMENT"
    IllegalArgument, "CONSULT_MEMBER_FAIL" ConsultMemberFail, "SYSTEM_ERROR" SystemError,
    "QUERY_USER_INFO_FAIL" QueryUserInfoFail, "FUND_AGREEMENT_INVALID_FAILED"
    FundAgreementInvalidFailed, "DUPLICATE_CANCEL_MEMBER_REQUEST"
    DuplicateCancelMemberRequest
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountMemberUnbind, JOINTACCOUNT_MEMBER_UNBIND, 0 account_id None, 1
    agreement_no None, 2 biz_scene None, 3 identity None, 4 identity_type None, 5 name
    None, 6 product_code None, 7 status None
);

record::record!(JointaccountMemberUnbindResponse, JOINTACCOUNT_MEMBER_UNBIND_RESPONSE);

static JOINTACCOUNT_MEMBER_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbind",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("name"),
        schema::Row::Text("product_code"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["PROCESSING", "NORMAL"]))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "ALIPAY_LOGON_ID",
            require: &["name"],
        },
    ],
    lines: &[11, 12, 17, 18, 23, 32, 38, 39, 42, 49],
};

static JOINTACCOUNT_MEMBER_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbindResponse",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
