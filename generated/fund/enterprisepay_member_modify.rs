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
/// Answered by [`EnterprisepayMemberModifyResponse`], or by an error with a [`EnterprisepayMemberModifyErrorCode`].
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
    /// On the wire `account_id` (企业签约账户ID). Example: `2088888888`. Source:
    /// `spec/fund/enterprisepay.member.modify.yaml:11`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// On the wire `agreement_no`. Example: `1231231321323`. Source: `spec/fund/enterprisepay.member.modify.yaml:12`.
    pub agreement_no: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// On the wire `biz_scene` (场景码). Example: `ANT_GROUP`. Source:
    /// `spec/fund/enterprisepay.member.modify.yaml:16`.
    pub biz_scene: Option<String>,
    /// Funding of the group.
    ///
    /// On the wire `fund_ext_info` (出资信息). Source: `spec/fund/enterprisepay.member.modify.yaml:17`.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// Groups the employee currently belongs to; several allowed.
    ///
    /// On the wire `group_id_list` (员工当前关联的群组ID). Example: `["11","22","33"]`. Source:
    /// `spec/fund/enterprisepay.member.modify.yaml:18`.
    pub group_id_list: Vec<String>,
    /// Open id of the member.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/fund/enterprisepay.member.modify.yaml:23`.
    pub open_id: Option<String>,
    /// What to update; absent means everything.
    ///
    /// On the wire `operation_type_list` (更新操作类型). Example: `["GROUP","FUND"]`. Source:
    /// `spec/fund/enterprisepay.member.modify.yaml:27`.
    pub operation_type_list: Vec<
        record::Choice<EnterprisepayMemberModifyOperationTypeList>,
    >,
    /// Product code.
    ///
    /// On the wire `product_code` (产品码). Where it is not set, the platform takes `ENTERPRISE_PAY`. Example:
    /// `ENTERPRISE_PAY`. Source: `spec/fund/enterprisepay.member.modify.yaml:35`.
    pub product_code: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// On the wire `user_id`. Example: `2088123123`. Source: `spec/fund/enterprisepay.member.modify.yaml:36`.
    pub user_id: Option<String>,
}

impl EnterprisepayMemberModify {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.fund.enterprisepay.member.modify` (因公付更新员工资金协议).
///
/// It has no fields: that it came is what it says.
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
///
/// Source: `spec/fund/enterprisepay.member.modify.yaml:32`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterprisepayMemberModifyOperationTypeList {
    /// Groups.
    ///
    /// On the wire `GROUP` (群组信息).
    Group,
    /// Funding.
    ///
    /// On the wire `FUND` (出资信息).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayMemberModifyErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/enterprisepay.member.modify.yaml:41` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.member.modify.yaml:42` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.member.modify.yaml:43` and
    /// `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The caller has no right to another party's data.
    ///
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.member.modify.yaml:44` and
    /// `spec/codes.yaml:1130`.
    HorizontalAuthorityException,
    /// On the wire `NOT_REGISTER_MEMBER`. Source: `spec/fund/enterprisepay.member.modify.yaml:45`.
    NotRegisterMember,
    /// The fund group does not exist.
    ///
    /// Check the group id.
    ///
    /// On the wire `FUND_GROUP_NOT_EXIST`. Source: `spec/fund/enterprisepay.member.modify.yaml:46` and
    /// `spec/codes.yaml:1093`.
    FundGroupNotExist,
    /// The fund identity is not allowed.
    ///
    /// On the wire `FUND_IDENTITY_NOT_ALLOWED`. Source: `spec/fund/enterprisepay.member.modify.yaml:47` and
    /// `spec/codes.yaml:1096`.
    FundIdentityNotAllowed,
    /// The account has no permission for multiple funds.
    ///
    /// On the wire `ACCOUNT_NO_MULTI_FUND_PERMISSION`. Source: `spec/fund/enterprisepay.member.modify.yaml:48` and
    /// `spec/codes.yaml:25`.
    AccountNoMultiFundPermission,
    /// The agreement is not valid.
    ///
    /// Check the agreement.
    ///
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.member.modify.yaml:49` and
    /// `spec/codes.yaml:532`.
    AgreementIsInvalid,
    /// The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    ///
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/enterprisepay.member.modify.yaml:50` and
    /// `spec/codes.yaml:544`.
    AgreementStatusIsNotNormal,
    /// The agreement has expired.
    ///
    /// Sign the agreement again.
    ///
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/enterprisepay.member.modify.yaml:51` and
    /// `spec/codes.yaml:535`.
    AgreementIsOutOfDate,
    /// On the wire `USER_AGREEMENT_SIGN_FAIL`. Source: `spec/fund/enterprisepay.member.modify.yaml:52`.
    UserAgreementSignFail,
    /// On the wire `UN_SUPPORT_UPDATE_SCENE`. Source: `spec/fund/enterprisepay.member.modify.yaml:53`.
    UnSupportUpdateScene,
    /// On the wire `USER_AGREEMENT_UPDATE_FAIL`. Source: `spec/fund/enterprisepay.member.modify.yaml:54`.
    UserAgreementUpdateFail,
    /// The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    ///
    /// On the wire `FUND_IDENTITY_PARAM_ERROR`. Source: `spec/fund/enterprisepay.member.modify.yaml:55` and
    /// `spec/codes.yaml:1098`.
    FundIdentityParamError,
    /// The business scene is not admitted.
    ///
    /// Check the business scene.
    ///
    /// On the wire `BIZ_SCENE_NOT_ADMIT`. Source: `spec/fund/enterprisepay.member.modify.yaml:56` and
    /// `spec/codes.yaml:744`.
    BizSceneNotAdmit,
    /// On the wire `MEMBER_FUND_MODIFY_FAIL`. Source: `spec/fund/enterprisepay.member.modify.yaml:57`.
    MemberFundModifyFail,
    /// On the wire `JA_IDENTITY_INVALID`. Source: `spec/fund/enterprisepay.member.modify.yaml:58`.
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
