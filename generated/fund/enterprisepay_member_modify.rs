//! `alipay.fund.enterprisepay.member.modify` · 因公付更新员工资金协议
//!
//! Update an employee's enterprise payment fund agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/member/modify`. Described
//! in `spec/fund/enterprisepay.member.modify.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_MEMBER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayMemberModify",
    file: "spec/fund/enterprisepay.member.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("biz_scene", 16),
        schema::FieldDef::new(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
            17,
        ),
        schema::FieldDef::new(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::text("open_id", 23),
        schema::FieldDef::new(
            "operation_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("product_code", 35),
        schema::FieldDef::text("user_id", 36),
    ],
    rules: &[],
};

static ENTERPRISEPAY_MEMBER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayMemberModifyResponse",
    file: "spec/fund/enterprisepay.member.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.member.modify` (因公付更新员工资金协议).
///
/// Update an employee's enterprise payment fund agreement.
///
/// ```
/// use alipay::fund::EnterprisepayMemberModify;
///
/// let request = EnterprisepayMemberModify::new()
///     .account_id("2088888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/member/modify`. Described
/// in `spec/fund/enterprisepay.member.modify.yaml`.
/// Returns [`EnterprisepayMemberModifyResponse`], or an error with a [`EnterprisepayMemberModifyErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.member.modify")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/member/modify")]
#[doc(alias = "因公付更新员工资金协议")]
#[doc(alias = "资金")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayMemberModify {
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// Example: `1231231321323`.
    pub agreement_no: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ANT_GROUP`.
    pub biz_scene: Option<String>,
    /// Funding of the group.
    ///
    /// 出资信息.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// Groups the employee currently belongs to; several allowed.
    ///
    /// 员工当前关联的群组ID. Example: `["11","22","33"]`.
    pub group_id_list: Vec<String>,
    /// Open id of the member.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// What to update; absent means everything.
    ///
    /// 更新操作类型. Example: `["GROUP","FUND"]`.
    pub operation_type_list: Vec<
        record::Choice<EnterprisepayMemberModifyOperationTypeList>,
    >,
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088123123`.
    pub user_id: Option<String>,
}

impl EnterprisepayMemberModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            fund_ext_info: None,
            group_id_list: Vec::new(),
            open_id: None,
            operation_type_list: Vec::new(),
            product_code: None,
            user_id: None,
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`operation_type_list`](Self::operation_type_list).
    #[inline]
    pub fn operation_type_list(
        mut self,
        operation_type_list: impl IntoIterator<
            Item = impl Into<record::Choice<EnterprisepayMemberModifyOperationTypeList>>,
        >,
    ) -> Self {
        self.operation_type_list = operation_type_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for EnterprisepayMemberModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_MEMBER_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.fund_ext_info),
            4 => Some(&self.group_id_list),
            5 => Some(&self.open_id),
            6 => Some(&self.operation_type_list),
            7 => Some(&self.product_code),
            8 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.fund_ext_info),
            4 => Some(&mut self.group_id_list),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.operation_type_list),
            7 => Some(&mut self.product_code),
            8 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for EnterprisepayMemberModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepayMemberModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayMemberModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayMemberModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayMemberModify {}

impl record::Request for EnterprisepayMemberModify {
    type Response = EnterprisepayMemberModifyResponse;
    type ErrorCode = EnterprisepayMemberModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.member.modify",
        title: "因公付更新员工资金协议",
        file: "spec/fund/enterprisepay.member.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/member/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_MEMBER_MODIFY,
        response: &ENTERPRISEPAY_MEMBER_MODIFY_RESPONSE,
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

/// The response of `alipay.fund.enterprisepay.member.modify` (因公付更新员工资金协议).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EnterprisepayMemberModifyResponse {}

impl record::Record for EnterprisepayMemberModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_MEMBER_MODIFY_RESPONSE
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

impl Default for EnterprisepayMemberModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EnterprisepayMemberModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayMemberModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayMemberModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EnterprisepayMemberModifyOperationTypeList`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterprisepayMemberModifyOperationTypeList {
    /// `GROUP`: Groups (群组信息).
    Group,
    /// `FUND`: Funding (出资信息).
    Fund,
}

impl record::Enumeration for EnterprisepayMemberModifyOperationTypeList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GROUP", Self::Group),
        ("FUND", Self::Fund),
    ];
}

impl std::fmt::Debug for EnterprisepayMemberModifyOperationTypeList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.enterprisepay.member.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayMemberModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `NOT_REGISTER_MEMBER`.
    NotRegisterMember,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
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
    /// `USER_AGREEMENT_SIGN_FAIL`.
    UserAgreementSignFail,
    /// `UN_SUPPORT_UPDATE_SCENE`.
    UnSupportUpdateScene,
    /// `USER_AGREEMENT_UPDATE_FAIL`.
    UserAgreementUpdateFail,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `MEMBER_FUND_MODIFY_FAIL`.
    MemberFundModifyFail,
    /// `JA_IDENTITY_INVALID`.
    JaIdentityInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayMemberModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("NOT_REGISTER_MEMBER", Self::NotRegisterMember),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("USER_AGREEMENT_SIGN_FAIL", Self::UserAgreementSignFail),
        ("UN_SUPPORT_UPDATE_SCENE", Self::UnSupportUpdateScene),
        ("USER_AGREEMENT_UPDATE_FAIL", Self::UserAgreementUpdateFail),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("MEMBER_FUND_MODIFY_FAIL", Self::MemberFundModifyFail),
        ("JA_IDENTITY_INVALID", Self::JaIdentityInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepayMemberModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
