//! `alipay.fund.jointaccount.member.unbind` · 企业删除员工
//!
//! Remove an employee from a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/unbind`. Described
//! in `spec/fund/jointaccount.member.unbind.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbind",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("biz_scene", 17),
        schema::FieldDef::text("identity", 18),
        schema::FieldDef::text("identity_type", 23),
        schema::FieldDef::text("name", 32),
        schema::FieldDef::text("product_code", 38),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["PROCESSING", "NORMAL"]),
                    42,
                ),
            ],
            ..schema::FieldDef::text("status", 39)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "ALIPAY_LOGON_ID",
                require: &["name"],
            },
            line: 49,
        },
    ],
};

static JOINTACCOUNT_MEMBER_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberUnbindResponse",
    file: "spec/fund/jointaccount.member.unbind.yaml",
    fields: &[],
    rules: &[],
};

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

/// The response of `alipay.fund.jointaccount.member.unbind` (企业删除员工).
///
/// This response has no fields.
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

/// The values of the platform's type `JointaccountMemberUnbindIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

impl record::Enumeration for JointaccountMemberUnbindIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
    ];
}

impl std::fmt::Debug for JointaccountMemberUnbindIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountMemberUnbindStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
}

impl record::Enumeration for JointaccountMemberUnbindStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("NORMAL", Self::Normal),
    ];
}

impl std::fmt::Debug for JointaccountMemberUnbindStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.unbind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
