//! `alipay.fund.enterprisepay.member.modify` · 因公付更新员工资金协议
//!
//! Update an employee's enterprise payment fund agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/member/modify`. Described
//! in `spec/fund/enterprisepay.member.modify.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.fund.enterprisepay.member.modify` (因公付更新员工资金协议).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EnterprisepayMemberModifyResponse {}

/// The values of the platform's type `EnterprisepayMemberModifyOperationTypeList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterprisepayMemberModifyOperationTypeList {
    /// `GROUP`: Groups (群组信息).
    Group,
    /// `FUND`: Funding (出资信息).
    Fund,
}

record::enumeration!(
    EnterprisepayMemberModifyOperationTypeList, "GROUP" Group, "FUND" Fund
);

/// The error codes of `alipay.fund.enterprisepay.member.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EnterprisepayMemberModifyErrorCode, "SYSTEM_ERROR" SystemError, "AGREEMENT_NOT_EXIST"
    AgreementNotExist, "ILLEGAL_ARGUMENT" IllegalArgument,
    "HORIZONTAL_AUTHORITY_EXCEPTION" HorizontalAuthorityException, "NOT_REGISTER_MEMBER"
    NotRegisterMember, "FUND_GROUP_NOT_EXIST" FundGroupNotExist,
    "FUND_IDENTITY_NOT_ALLOWED" FundIdentityNotAllowed,
    "ACCOUNT_NO_MULTI_FUND_PERMISSION" AccountNoMultiFundPermission,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "AGREEMENT_STATUS_IS_NOT_NORMAL"
    AgreementStatusIsNotNormal, "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate,
    "USER_AGREEMENT_SIGN_FAIL" UserAgreementSignFail, "UN_SUPPORT_UPDATE_SCENE"
    UnSupportUpdateScene, "USER_AGREEMENT_UPDATE_FAIL" UserAgreementUpdateFail,
    "FUND_IDENTITY_PARAM_ERROR" FundIdentityParamError, "BIZ_SCENE_NOT_ADMIT"
    BizSceneNotAdmit, "MEMBER_FUND_MODIFY_FAIL" MemberFundModifyFail,
    "JA_IDENTITY_INVALID" JaIdentityInvalid
);

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

record::record!(
    EnterprisepayMemberModify, ENTERPRISEPAY_MEMBER_MODIFY, 0 account_id None, 1
    agreement_no None, 2 biz_scene None, 3 fund_ext_info None, 4 group_id_list
    Vec::new(), 5 open_id None, 6 operation_type_list Vec::new(), 7 product_code None, 8
    user_id None
);

record::record!(EnterprisepayMemberModifyResponse, ENTERPRISEPAY_MEMBER_MODIFY_RESPONSE);

static ENTERPRISEPAY_MEMBER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayMemberModify",
    file: "spec/fund/enterprisepay.member.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
        ),
        schema::Row::Plain(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Plain(
            "operation_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 12, 16, 17, 18, 23, 27, 35, 36],
};

static ENTERPRISEPAY_MEMBER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayMemberModifyResponse",
    file: "spec/fund/enterprisepay.member.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
