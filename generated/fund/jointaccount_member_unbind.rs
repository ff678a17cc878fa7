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
/// Answered by [`JointaccountMemberUnbindResponse`], or by an error with a [`JointaccountMemberUnbindErrorCode`].
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
    /// On the wire `account_id` (账本id). Example: `2088000000000001`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:11`.
    pub account_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// On the wire `agreement_no` (授权协议号). Example: `20214922001380716008`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:12`.
    pub agreement_no: Option<String>,
    /// Scene code.
    ///
    /// On the wire `biz_scene` (场景码). Example: `DEFAULT`. Source: `spec/fund/jointaccount.member.unbind.yaml:17`.
    pub biz_scene: Option<String>,
    /// Member's account: Alipay user id or login name, by `identity_type`.
    ///
    /// On the wire `identity` (成员账号). Example: `user@example.com`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:18`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// On the wire `identity_type` (账号类型); other values may be added. Example: `ALIPAY_LOGON_ID`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:23`.
    pub identity_type: Option<record::Choice<JointaccountMemberUnbindIdentityType>>,
    /// Name; required for `ALIPAY_LOGON_ID`.
    ///
    /// On the wire `name` (姓名); required in some cases. Example: `某某`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:32`.
    pub name: Option<String>,
    /// Product code.
    ///
    /// On the wire `product_code` (产品码). Example: `ENTERPRISE_PAY`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:38`.
    pub product_code: Option<String>,
    /// Present state of the member.
    ///
    /// On the wire `status` (成员当前状态). Example: `NORMAL`. Source:
    /// `spec/fund/jointaccount.member.unbind.yaml:39`.
    pub status: Option<record::Choice<JointaccountMemberUnbindStatus>>,
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

/// The values of the platform's type `JointaccountMemberUnbindIdentityType`.
///
/// Source: `spec/fund/jointaccount.member.unbind.yaml:27`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindIdentityType {
    /// Alipay user id.
    ///
    /// On the wire `ALIPAY_USER_ID`.
    AlipayUserId,
    /// Alipay login name, email or mobile.
    ///
    /// On the wire `ALIPAY_LOGON_ID` (支付宝登录号).
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
///
/// Source: `spec/fund/jointaccount.member.unbind.yaml:43`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindStatus {
    /// Being invited.
    ///
    /// On the wire `PROCESSING`.
    Processing,
    /// Normal.
    ///
    /// On the wire `NORMAL`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberUnbindErrorCode {
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.unbind.yaml:54` and
    /// `spec/codes.yaml:2119`.
    ProductNotSign,
    /// On the wire `ANALYSIS_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:55`.
    AnalysisParamError,
    /// The name parameter must not be blank.
    ///
    /// Send the name.
    ///
    /// On the wire `PARAM_NAME_NOT_BLANK`. Source: `spec/fund/jointaccount.member.unbind.yaml:56` and
    /// `spec/codes.yaml:1864`.
    ParamNameNotBlank,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:57` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// The agreement is not valid.
    ///
    /// Check the agreement.
    ///
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.member.unbind.yaml:58` and
    /// `spec/codes.yaml:532`.
    AgreementIsInvalid,
    /// The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    ///
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/jointaccount.member.unbind.yaml:59` and
    /// `spec/codes.yaml:544`.
    AgreementStatusIsNotNormal,
    /// The agreement has expired.
    ///
    /// Sign the agreement again.
    ///
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/jointaccount.member.unbind.yaml:60` and
    /// `spec/codes.yaml:535`.
    AgreementIsOutOfDate,
    /// The caller has no right to another party's data.
    ///
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/jointaccount.member.unbind.yaml:61` and
    /// `spec/codes.yaml:1130`.
    HorizontalAuthorityException,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:62` and
    /// `spec/codes.yaml:2632`.
    UserNotExist,
    /// On the wire `USER_TYPE_NOT_ALLOWED`. Source: `spec/fund/jointaccount.member.unbind.yaml:63`.
    UserTypeNotAllowed,
    /// The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    ///
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/jointaccount.member.unbind.yaml:64` and
    /// `spec/codes.yaml:2651`.
    UserUnrealName,
    /// The certificate type is wrong.
    ///
    /// Check the certificate type.
    ///
    /// On the wire `CERT_TYPE_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:65` and
    /// `spec/codes.yaml:844`.
    CertTypeError,
    /// The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    ///
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/jointaccount.member.unbind.yaml:66` and
    /// `spec/codes.yaml:1685`.
    NeedToSetPpw,
    /// The user is in an abnormal state.
    ///
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/jointaccount.member.unbind.yaml:67` and
    /// `spec/codes.yaml:2643`.
    UserStatusError,
    /// On the wire `MEMBER_NOT_IN_ACCOUNT`. Source: `spec/fund/jointaccount.member.unbind.yaml:68`.
    MemberNotInAccount,
    /// On the wire `CANCEL_INVITE_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:69`.
    CancelInviteMemberFail,
    /// On the wire `DELETE_INVITE_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:70`.
    DeleteInviteMemberFail,
    /// On the wire `NON_EXISTENT_INVITE_RECORD`. Source: `spec/fund/jointaccount.member.unbind.yaml:71`.
    NonExistentInviteRecord,
    /// On the wire `PASSIVE_DELETE_ADMIN`. Source: `spec/fund/jointaccount.member.unbind.yaml:72`.
    PassiveDeleteAdmin,
    /// On the wire `QUERY_ACCOUNT_INFO_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:73`.
    QueryAccountInfoFail,
    /// On the wire `DELETE_MASTER_SELF`. Source: `spec/fund/jointaccount.member.unbind.yaml:74`.
    DeleteMasterSelf,
    /// On the wire `PASSIVE_BECOME_ADMIN`. Source: `spec/fund/jointaccount.member.unbind.yaml:75`.
    PassiveBecomeAdmin,
    /// The joint account does not exist.
    ///
    /// Check the joint account.
    ///
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.unbind.yaml:76` and
    /// `spec/codes.yaml:1428`.
    JointAccountNotExist,
    /// On the wire `HAS_DELETED`. Source: `spec/fund/jointaccount.member.unbind.yaml:77`.
    HasDeleted,
    /// On the wire `DELETE_MEMBER_PERMISSION_DENIED`. Source: `spec/fund/jointaccount.member.unbind.yaml:78`.
    DeleteMemberPermissionDenied,
    /// On the wire `DELETE_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:79`.
    DeleteFail,
    /// On the wire `JOINT_ACCOUNT_INVITE_STATUS_INVALID`. Source: `spec/fund/jointaccount.member.unbind.yaml:80`.
    JointAccountInviteStatusInvalid,
    /// On the wire `JOINT_ACCOUNT_NO_PERMISSION`. Source: `spec/fund/jointaccount.member.unbind.yaml:81`.
    JointAccountNoPermission,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.member.unbind.yaml:82` and
    /// `spec/codes.yaml:1166`.
    IllegalArgument,
    /// On the wire `CONSULT_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:83`.
    ConsultMemberFail,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/jointaccount.member.unbind.yaml:84` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `QUERY_USER_INFO_FAIL`. Source: `spec/fund/jointaccount.member.unbind.yaml:85`.
    QueryUserInfoFail,
    /// On the wire `FUND_AGREEMENT_INVALID_FAILED`. Source: `spec/fund/jointaccount.member.unbind.yaml:86`.
    FundAgreementInvalidFailed,
    /// On the wire `DUPLICATE_CANCEL_MEMBER_REQUEST`. Source: `spec/fund/jointaccount.member.unbind.yaml:87`.
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
