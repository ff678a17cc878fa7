//! `alipay.fund.jointaccount.member.bind` · 因公付邀请员工
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/bind`. Described in
//! `spec/fund/jointaccount.member.bind.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBind",
    file: "spec/fund/jointaccount.member.bind.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
            10,
        ),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("agreement_sign_info", 12),
        schema::FieldDef::text("biz_scene", 13),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&INVITE_MEMBER_BUSINESS_PARAMS_DTO),
            14,
        ),
        schema::FieldDef::text("identity", 15),
        schema::FieldDef::text("identity_type", 16),
        schema::FieldDef::new(
            "identity_verified_info",
            schema::Kind::Record(&IDENTITY_VERIFIED_INFO_DTO),
            17,
        ),
        schema::FieldDef::text("name", 18),
        schema::FieldDef::text("product_code", 19),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBindResponse",
    file: "spec/fund/jointaccount.member.bind.yaml",
    fields: &[schema::FieldDef::text("reply_url", 22)],
    rules: &[],
};

static IDENTITY_VERIFIED_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IdentityVerifiedInfoDto",
    file: "spec/fund/jointaccount.member.bind.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 27),
        schema::FieldDef::text("cert_type", 28),
        schema::FieldDef::text("user_name", 29),
    ],
    rules: &[],
};

static INVITE_MEMBER_BUSINESS_PARAMS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InviteMemberBusinessParamsDto",
    file: "spec/fund/jointaccount.member.bind.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 33),
        schema::FieldDef::new(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
            34,
        ),
        schema::FieldDef::new(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            35,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.bind` (因公付邀请员工).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/bind`. Described in
/// `spec/fund/jointaccount.member.bind.yaml`.
/// Answered by [`JointaccountMemberBindResponse`], or by an error with a [`JointaccountMemberBindErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.bind")]
#[doc(alias = "因公付邀请员工")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberBind {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `account_quota`, a record of the kind `JointAccountQuotaDto`. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:10`.
    pub account_quota: Option<super::types::JointAccountQuotaDto>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `agreement_sign_info`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:12`.
    pub agreement_sign_info: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:13`.
    pub biz_scene: Option<String>,
    /// On the wire `business_params`, a record of the kind `InviteMemberBusinessParamsDto`. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:14`.
    pub business_params: Option<InviteMemberBusinessParamsDto>,
    /// On the wire `identity`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:15`.
    pub identity: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:16`.
    pub identity_type: Option<String>,
    /// On the wire `identity_verified_info`, a record of the kind `IdentityVerifiedInfoDto`. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:17`.
    pub identity_verified_info: Option<IdentityVerifiedInfoDto>,
    /// On the wire `name`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:18`.
    pub name: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:19`.
    pub product_code: Option<String>,
}

impl JointaccountMemberBind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_quota: None,
            agreement_no: None,
            agreement_sign_info: None,
            biz_scene: None,
            business_params: None,
            identity: None,
            identity_type: None,
            identity_verified_info: None,
            name: None,
            product_code: None,
        }
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
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
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

impl record::Record for JointaccountMemberBind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_BIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.account_quota),
            2 => Some(&self.agreement_no),
            3 => Some(&self.agreement_sign_info),
            4 => Some(&self.biz_scene),
            5 => Some(&self.business_params),
            6 => Some(&self.identity),
            7 => Some(&self.identity_type),
            8 => Some(&self.identity_verified_info),
            9 => Some(&self.name),
            10 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.account_quota),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.agreement_sign_info),
            4 => Some(&mut self.biz_scene),
            5 => Some(&mut self.business_params),
            6 => Some(&mut self.identity),
            7 => Some(&mut self.identity_type),
            8 => Some(&mut self.identity_verified_info),
            9 => Some(&mut self.name),
            10 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberBind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountMemberBind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberBind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberBind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.member.bind` (因公付邀请员工).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountMemberBindResponse {
    /// On the wire `reply_url`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:22`.
    pub reply_url: Option<String>,
}

impl record::Record for JointaccountMemberBindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_BIND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.reply_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.reply_url),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberBindResponse {
    #[inline]
    fn default() -> Self {
        Self { reply_url: None }
    }
}

impl Clone for JointaccountMemberBindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberBindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberBindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IdentityVerifiedInfoDto`.
///
/// Source: `spec/fund/jointaccount.member.bind.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct IdentityVerifiedInfoDto {
    /// On the wire `cert_no`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:27`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:28`.
    pub cert_type: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:29`.
    pub user_name: Option<String>,
}

impl IdentityVerifiedInfoDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            user_name: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
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

impl record::Record for IdentityVerifiedInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IDENTITY_VERIFIED_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for IdentityVerifiedInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IdentityVerifiedInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IdentityVerifiedInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IdentityVerifiedInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InviteMemberBusinessParamsDto`.
///
/// Source: `spec/fund/jointaccount.member.bind.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct InviteMemberBusinessParamsDto {
    /// On the wire `employee_id`, a text. Source: `spec/fund/jointaccount.member.bind.yaml:33`.
    pub employee_id: Option<String>,
    /// On the wire `fund_ext_info`, a record of the kind `FundExtInfo`. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:34`.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// On the wire `group_id_list`, a list; each element is a text. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:35`.
    pub group_id_list: Vec<String>,
}

impl InviteMemberBusinessParamsDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_id: None,
            fund_ext_info: None,
            group_id_list: Vec::new(),
        }
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

impl record::Record for InviteMemberBusinessParamsDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVITE_MEMBER_BUSINESS_PARAMS_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.fund_ext_info),
            2 => Some(&self.group_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.fund_ext_info),
            2 => Some(&mut self.group_id_list),
            _ => None,
        }
    }
}

impl Default for InviteMemberBusinessParamsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InviteMemberBusinessParamsDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InviteMemberBusinessParamsDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InviteMemberBusinessParamsDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.bind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberBindErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.bind.yaml:38`.
    ProductNotSign,
    /// On the wire `ANALYSIS_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:39`.
    AnalysisParamError,
    /// On the wire `PARAM_NAME_NOT_BLANK`. Source: `spec/fund/jointaccount.member.bind.yaml:40`.
    ParamNameNotBlank,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.bind.yaml:41`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.member.bind.yaml:42`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/jointaccount.member.bind.yaml:43`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/jointaccount.member.bind.yaml:44`.
    AgreementIsOutOfDate,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/jointaccount.member.bind.yaml:45`.
    HorizontalAuthorityException,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/fund/jointaccount.member.bind.yaml:46`.
    UserNotExist,
    /// On the wire `USER_TYPE_NOT_ALLOWED`. Source: `spec/fund/jointaccount.member.bind.yaml:47`.
    UserTypeNotAllowed,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/jointaccount.member.bind.yaml:48`.
    UserUnrealName,
    /// On the wire `CERT_TYPE_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:49`.
    CertTypeError,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/jointaccount.member.bind.yaml:50`.
    NeedToSetPpw,
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:51`.
    UserStatusError,
    /// On the wire `INVITE_MEMBER_FAIL`. Source: `spec/fund/jointaccount.member.bind.yaml:52`.
    InviteMemberFail,
    /// On the wire `JOINT_ACCOUNT_DUPLICATE_INVITE`. Source: `spec/fund/jointaccount.member.bind.yaml:53`.
    JointAccountDuplicateInvite,
    /// On the wire `ALREADY_REGISTER_MEMBER`. Source: `spec/fund/jointaccount.member.bind.yaml:54`.
    AlreadyRegisterMember,
    /// On the wire `JOINT_ACCOUNT_APPLY_STATUS_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:55`.
    JointAccountApplyStatusError,
    /// On the wire `ENTERPRISE_MEMBER_NUM_EXCEED_MAX`. Source: `spec/fund/jointaccount.member.bind.yaml:56`.
    EnterpriseMemberNumExceedMax,
    /// On the wire `JOINED_ACCOUNT_NUM_EXCEED_MAX`. Source: `spec/fund/jointaccount.member.bind.yaml:57`.
    JoinedAccountNumExceedMax,
    /// On the wire `USER_GROUP_OVER_MAX`. Source: `spec/fund/jointaccount.member.bind.yaml:58`.
    UserGroupOverMax,
    /// On the wire `FUND_GROUP_NOT_EXIST`. Source: `spec/fund/jointaccount.member.bind.yaml:59`.
    FundGroupNotExist,
    /// On the wire `FUND_IDENTITY_NOT_ALLOWED`. Source: `spec/fund/jointaccount.member.bind.yaml:60`.
    FundIdentityNotAllowed,
    /// On the wire `ACCOUNT_NO_MULTI_FUND_PERMISSION`. Source: `spec/fund/jointaccount.member.bind.yaml:61`.
    AccountNoMultiFundPermission,
    /// On the wire `FUND_IDENTITY_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:62`.
    FundIdentityParamError,
    /// On the wire `COMMON_LOCK_CONFLICT`. Source: `spec/fund/jointaccount.member.bind.yaml:63`.
    CommonLockConflict,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.member.bind.yaml:64`.
    IllegalArgument,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.member.bind.yaml:65`.
    SystemError,
    /// On the wire `COMMON_RPC_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:66`.
    CommonRpcError,
    /// On the wire `OPEN_ID_TRANSFORM_ERROR`. Source: `spec/fund/jointaccount.member.bind.yaml:67`.
    OpenIdTransformError,
    /// On the wire `DUPLICATE_JOINT_ACCOUNT_INVITE`. Source: `spec/fund/jointaccount.member.bind.yaml:68`.
    DuplicateJointAccountInvite,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberBindErrorCode {
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
        ("INVITE_MEMBER_FAIL", Self::InviteMemberFail),
        ("JOINT_ACCOUNT_DUPLICATE_INVITE", Self::JointAccountDuplicateInvite),
        ("ALREADY_REGISTER_MEMBER", Self::AlreadyRegisterMember),
        ("JOINT_ACCOUNT_APPLY_STATUS_ERROR", Self::JointAccountApplyStatusError),
        ("ENTERPRISE_MEMBER_NUM_EXCEED_MAX", Self::EnterpriseMemberNumExceedMax),
        ("JOINED_ACCOUNT_NUM_EXCEED_MAX", Self::JoinedAccountNumExceedMax),
        ("USER_GROUP_OVER_MAX", Self::UserGroupOverMax),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("COMMON_LOCK_CONFLICT", Self::CommonLockConflict),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("SYSTEM_ERROR", Self::SystemError),
        ("COMMON_RPC_ERROR", Self::CommonRpcError),
        ("OPEN_ID_TRANSFORM_ERROR", Self::OpenIdTransformError),
        ("DUPLICATE_JOINT_ACCOUNT_INVITE", Self::DuplicateJointAccountInvite),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountMemberBindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
