//! `alipay.fund.jointaccount.member.bind` · 因公付邀请员工
//!
//! Invite an employee to enterprise payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/bind`. Described in
//! `spec/fund/jointaccount.member.bind.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.member.bind` (因公付邀请员工).
///
/// Invite an employee to enterprise payment.
///
/// ```
/// use alipay::fund::JointaccountMemberBind;
///
/// let request = JointaccountMemberBind::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required in some cases |
/// | rule | Where `identity_type` is `ALIPAY_LOGON_ID`, there must be `name` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/bind`. Described in
/// `spec/fund/jointaccount.member.bind.yaml`.
/// Returns [`JointaccountMemberBindResponse`], or an error with a [`JointaccountMemberBindErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.bind")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/bind")]
#[doc(alias = "因公付邀请员工")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberBind {
    /// Account book id.
    ///
    /// 账本ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Option<super::types::JointAccountQuotaDto>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20214922001380716008`.
    pub agreement_no: Option<String>,
    /// Signing text of the linked withholding agreement.
    ///
    /// 关联代扣协议签约串.
    pub agreement_sign_info: Option<String>,
    /// Business scene assigned by Alipay.
    ///
    /// 业务场景. Example: `ISV_STANDARD`.
    pub biz_scene: Option<String>,
    /// Extension fields of the invitation.
    ///
    /// 成员邀请接口扩展字段.
    pub business_params: Option<InviteMemberBusinessParamsDto>,
    /// Invited account: Alipay user id, login name or open id, by `identity_type`.
    ///
    /// Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<JointaccountMemberBindIdentityType>>,
    /// Identity of the invited person.
    ///
    /// 被邀请人的身份信息.
    pub identity_verified_info: Option<IdentityVerifiedInfoDto>,
    /// Member's name; required for `ALIPAY_LOGON_ID`.
    ///
    /// 成员姓名; required in some cases. Example: `某某`.
    pub name: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl JointaccountMemberBind {
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

    /// Sets [`account_quota`](Self::account_quota).
    #[inline]
    pub fn account_quota(
        mut self,
        account_quota: super::types::JointAccountQuotaDto,
    ) -> Self {
        self.account_quota = Some(account_quota);
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`agreement_sign_info`](Self::agreement_sign_info).
    #[inline]
    pub fn agreement_sign_info(
        mut self,
        agreement_sign_info: impl Into<String>,
    ) -> Self {
        self.agreement_sign_info = Some(agreement_sign_info.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(
        mut self,
        business_params: InviteMemberBusinessParamsDto,
    ) -> Self {
        self.business_params = Some(business_params);
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
        identity_type: impl Into<record::Choice<JointaccountMemberBindIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`identity_verified_info`](Self::identity_verified_info).
    #[inline]
    pub fn identity_verified_info(
        mut self,
        identity_verified_info: IdentityVerifiedInfoDto,
    ) -> Self {
        self.identity_verified_info = Some(identity_verified_info);
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
}

/// The response of `alipay.fund.jointaccount.member.bind` (因公付邀请员工).
#[non_exhaustive]
pub struct JointaccountMemberBindResponse {
    /// Link by which the employee answers the invitation.
    ///
    /// Example: `http://www.baidu.com`.
    pub reply_url: Option<String>,
}

/// Identity of an invited person.
#[must_use]
#[non_exhaustive]
pub struct IdentityVerifiedInfoDto {
    /// MD5 of the document number.
    ///
    /// MD5加密处理后的证件号. Example: `D61DCDD393C885BBA0091B7B57A71208`.
    pub cert_no: Option<String>,
    /// Document type; only identity cards at present.
    ///
    /// 证件类型; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<IdentityVerifiedInfoDtoCertType>>,
    /// User's real name.
    ///
    /// 用户的真实姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl IdentityVerifiedInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<IdentityVerifiedInfoDtoCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

/// Extension fields of an invitation.
///
/// | Field | Limits |
/// |---|---|
/// | [`group_id_list`](Self::group_id_list) | at most 1 item (advisory) |
#[must_use]
#[non_exhaustive]
pub struct InviteMemberBusinessParamsDto {
    /// Employee's badge number.
    ///
    /// 企业员工工卡. Example: `983748293742`.
    pub employee_id: Option<String>,
    /// Funding of the group.
    ///
    /// 出资信息.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// Groups of the employee; only one is supported at present.
    ///
    /// 员工关联的群组ID; at most 1 item (advisory). Example: `11`.
    pub group_id_list: Vec<String>,
}

impl InviteMemberBusinessParamsDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`group_id_list`](Self::group_id_list).
    #[inline]
    pub fn group_id_list(
        mut self,
        group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id_list = group_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// The values of the platform's type `IdentityVerifiedInfoDtoCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IdentityVerifiedInfoDtoCertType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
}

record::enumeration!(IdentityVerifiedInfoDtoCertType, "IDENTITY_CARD" IdentityCard);

/// The values of the platform's type `JointaccountMemberBindIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountMemberBindIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
    /// `ALIPAY_OPEN_ID`: Alipay open id.
    AlipayOpenId,
}

record::enumeration!(
    JointaccountMemberBindIdentityType, "ALIPAY_USER_ID" AlipayUserId, "ALIPAY_LOGON_ID"
    AlipayLogonId, "ALIPAY_OPEN_ID" AlipayOpenId
);

/// The error codes of `alipay.fund.jointaccount.member.bind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberBindErrorCode {
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
    /// `INVITE_MEMBER_FAIL`.
    InviteMemberFail,
    /// `JOINT_ACCOUNT_DUPLICATE_INVITE`.
    JointAccountDuplicateInvite,
    /// `ALREADY_REGISTER_MEMBER`.
    AlreadyRegisterMember,
    /// `JOINT_ACCOUNT_APPLY_STATUS_ERROR`.
    JointAccountApplyStatusError,
    /// `ENTERPRISE_MEMBER_NUM_EXCEED_MAX`.
    EnterpriseMemberNumExceedMax,
    /// `JOINED_ACCOUNT_NUM_EXCEED_MAX`.
    JoinedAccountNumExceedMax,
    /// `USER_GROUP_OVER_MAX`.
    UserGroupOverMax,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `COMMON_LOCK_CONFLICT`.
    CommonLockConflict,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `COMMON_RPC_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    CommonRpcError,
    /// `OPEN_ID_TRANSFORM_ERROR`.
    OpenIdTransformError,
    /// `DUPLICATE_JOINT_ACCOUNT_INVITE`.
    DuplicateJointAccountInvite,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountMemberBindErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "ANALYSIS_PARAM_ERROR" AnalysisParamError, "PARAM_NAME_NOT_BLANK" ParamNameNotBlank,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "AGREEMENT_IS_INVALID" AgreementIsInvalid,
    "AGREEMENT_STATUS_IS_NOT_NORMAL" AgreementStatusIsNotNormal,
    "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate, "HORIZONTAL_AUTHORITY_EXCEPTION"
    HorizontalAuthorityException, "USER_NOT_EXIST" UserNotExist, "USER_TYPE_NOT_ALLOWED"
    UserTypeNotAllowed, "USER_UNREAL_NAME" UserUnrealName, "CERT_TYPE_ERROR"
    CertTypeError, "NEED_TO_SET_PPW" NeedToSetPpw, "USER_STATUS_ERROR" UserStatusError,
    "INVITE_MEMBER_FAIL" InviteMemberFail, "JOINT_ACCOUNT_DUPLICATE_INVITE"
    JointAccountDuplicateInvite, "ALREADY_REGISTER_MEMBER" AlreadyRegisterMember,
    "JOINT_ACCOUNT_APPLY_STATUS_ERROR" JointAccountApplyStatusError,
    "ENTERPRISE_MEMBER_NUM_EXCEED_MAX" EnterpriseMemberNumExceedMax,
    "JOINED_ACCOUNT_NUM_EXCEED_MAX" JoinedAccountNumExceedMax, "USER_GROUP_OVER_MAX"
    UserGroupOverMax, "FUND_GROUP_NOT_EXIST" FundGroupNotExist,
    "FUND_IDENTITY_NOT_ALLOWED" FundIdentityNotAllowed,
    "ACCOUNT_NO_MULTI_FUND_PERMISSION" AccountNoMultiFundPermission,
    "FUND_IDENTITY_PARAM_ERROR" FundIdentityParamError, "COMMON_LOCK_CONFLICT"
    CommonLockConflict, "ILLEGAL_ARGUMENT" IllegalArgument, "SYSTEM_ERROR" SystemError,
    "COMMON_RPC_ERROR" CommonRpcError, "OPEN_ID_TRANSFORM_ERROR" OpenIdTransformError,
    "DUPLICATE_JOINT_ACCOUNT_INVITE" DuplicateJointAccountInvite
);

impl record::CallRequest for JointaccountMemberBind {}

impl record::Request for JointaccountMemberBind {
    type Response = JointaccountMemberBindResponse;
    type ErrorCode = JointaccountMemberBindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.bind",
        title: "因公付邀请员工",
        file: "spec/fund/jointaccount.member.bind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/member/bind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBER_BIND,
        response: &JOINTACCOUNT_MEMBER_BIND_RESPONSE,
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
    JointaccountMemberBind, JOINTACCOUNT_MEMBER_BIND, 0 account_id None, 1 account_quota
    None, 2 agreement_no None, 3 agreement_sign_info None, 4 biz_scene None, 5
    business_params None, 6 identity None, 7 identity_type None, 8 identity_verified_info
    None, 9 name None, 10 product_code None
);

record::record!(
    JointaccountMemberBindResponse, JOINTACCOUNT_MEMBER_BIND_RESPONSE, 0 reply_url None
);

record::record!(
    IdentityVerifiedInfoDto, IDENTITY_VERIFIED_INFO_DTO, 0 cert_no None, 1 cert_type
    None, 2 user_name None
);

record::record!(
    InviteMemberBusinessParamsDto, INVITE_MEMBER_BUSINESS_PARAMS_DTO, 0 employee_id None,
    1 fund_ext_info None, 2 group_id_list Vec::new()
);

static JOINTACCOUNT_MEMBER_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBind",
    file: "spec/fund/jointaccount.member.bind.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Plain(
            "account_quota",
            schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("agreement_sign_info"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&INVITE_MEMBER_BUSINESS_PARAMS_DTO),
        ),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_type"),
        schema::Row::Plain(
            "identity_verified_info",
            schema::Kind::Record(&IDENTITY_VERIFIED_INFO_DTO),
        ),
        schema::Row::Text("name"),
        schema::Row::Text("product_code"),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "ALIPAY_LOGON_ID",
            require: &["name"],
        },
    ],
    lines: &[11, 12, 13, 18, 19, 20, 24, 28, 38, 42, 48, 51],
};

static JOINTACCOUNT_MEMBER_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBindResponse",
    file: "spec/fund/jointaccount.member.bind.yaml",
    rows: &[schema::Row::Text("reply_url")],
    rules: &[],
    lines: &[],
};

static IDENTITY_VERIFIED_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IdentityVerifiedInfoDto",
    file: "spec/fund/jointaccount.member.bind.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[63, 68, 76],
};

static INVITE_MEMBER_BUSINESS_PARAMS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InviteMemberBusinessParamsDto",
    file: "spec/fund/jointaccount.member.bind.yaml",
    rows: &[
        schema::Row::Text("employee_id"),
        schema::Row::Plain(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
        ),
        schema::Row::Limited(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
    ],
    rules: &[],
    lines: &[81, 82, 83, 87],
};
