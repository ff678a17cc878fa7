//! `alipay.fund.jointaccount.member.batchquery` · 企业批量查询员工信息（分页）
//!
//! List a company's employees in pages, or find one by account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
//! Described in `spec/fund/jointaccount.member.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
///
/// List a company's employees in pages, or find one by account.
///
/// ```
/// use alipay::fund::JointaccountMemberBatchquery;
///
/// let request = JointaccountMemberBatchquery::new()
///     .account_id("20888888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
/// Described in `spec/fund/jointaccount.member.batchquery.yaml`.
/// Returns [`JointaccountMemberBatchqueryResponse`], or an error with a [`JointaccountMemberBatchqueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.batchquery")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/batchquery")]
#[doc(alias = "企业批量查询员工信息（分页）")]
#[doc(alias = "企业批量查询员工信息")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberBatchquery {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `20888888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement.
    ///
    /// 三方授权协议号. Example: `3424324324324`.
    pub agreement_no: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ISV_DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account to find: Alipay user id or login name, by `identity_type`.
    ///
    /// 企业账号. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<JointaccountMemberBatchqueryIdentityType>>,
    /// Cursor: open id of the last user of the previous query.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub last_open_id: Option<String>,
    /// Cursor: id of the last user of the previous query; takes precedence over `page_num`.
    ///
    /// Example: `2088000000000001`.
    pub last_user_id: Option<String>,
    /// Page number; empty or 0 means the first, too high a number returns the last.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Employees per page.
    ///
    /// Defaults to `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl JointaccountMemberBatchquery {
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
        identity_type: impl Into<
            record::Choice<JointaccountMemberBatchqueryIdentityType>,
        >,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`last_open_id`](Self::last_open_id).
    #[inline]
    pub fn last_open_id(mut self, last_open_id: impl Into<String>) -> Self {
        self.last_open_id = Some(last_open_id.into());
        self
    }

    /// Sets [`last_user_id`](Self::last_user_id).
    #[inline]
    pub fn last_user_id(mut self, last_user_id: impl Into<String>) -> Self {
        self.last_user_id = Some(last_user_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
#[non_exhaustive]
pub struct JointaccountMemberBatchqueryResponse {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employees.
    ///
    /// 员工列表.
    pub member_list: Vec<JointAccountMemberDto>,
    /// Current page; absent when a cursor is used.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Number of records on this page.
    ///
    /// Example: `1`.
    pub page_size: Option<String>,
    /// Number of employees.
    ///
    /// 总条数. Example: `100`.
    pub total_count: Option<String>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `50`.
    pub total_page_count: Option<String>,
}

/// An employee of a company.
#[non_exhaustive]
pub struct JointAccountMemberDto {
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Option<super::types::JointAccountQuotaDto>,
    /// Extension data of the member.
    ///
    /// 成员扩展信息.
    pub member_ext_info: Option<MemberExtInfo>,
    /// Name, masked.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
    /// Employee's open id.
    ///
    /// 用户openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// State of the member.
    ///
    /// 成员状态. Example: `NORMAL`.
    pub status: Option<String>,
    /// Employee's user id.
    ///
    /// Example: `2088123123132`.
    pub user_id: Option<String>,
}

/// Extension data of a member.
#[non_exhaustive]
pub struct MemberExtInfo {
    /// Employee number.
    ///
    /// 员工工号信息. Example: `20221`.
    pub employee_id: Option<String>,
}

/// The values of the platform's type `JointaccountMemberBatchqueryIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountMemberBatchqueryIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

record::enumeration!(
    JointaccountMemberBatchqueryIdentityType, "ALIPAY_USER_ID" AlipayUserId,
    "ALIPAY_LOGON_ID" AlipayLogonId
);

/// The error codes of `alipay.fund.jointaccount.member.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberBatchqueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `IDENTITY_CHECK_ERROR`.
    IdentityCheckError,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `USER_NOT_MATCH`.
    UserNotMatch,
    /// `CONFIG_ERROR`.
    ConfigError,
    /// `LAST_USER_ID_PARAM_ERROR`.
    LastUserIdParamError,
    /// `PAGE_SIZE_PARAM_ERROR`.
    PageSizeParamError,
    /// `OPEN_ID_NOT_EXIST`.
    OpenIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountMemberBatchqueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "ILLEGAL_ARGUMENT" IllegalArgument, "IDENTITY_CHECK_ERROR" IdentityCheckError,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "SYSTEM_ERROR" SystemError, "USER_NOT_MATCH" UserNotMatch, "CONFIG_ERROR"
    ConfigError, "LAST_USER_ID_PARAM_ERROR" LastUserIdParamError, "PAGE_SIZE_PARAM_ERROR"
    PageSizeParamError, "OPEN_ID_NOT_EXIST" OpenIdNotExist
);

impl record::CallRequest for JointaccountMemberBatchquery {}

impl record::Request for JointaccountMemberBatchquery {
    type Response = JointaccountMemberBatchqueryResponse;
    type ErrorCode = JointaccountMemberBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.batchquery",
        title: "企业批量查询员工信息（分页）",
        file: "spec/fund/jointaccount.member.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/member/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBER_BATCHQUERY,
        response: &JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE,
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
    JointaccountMemberBatchquery, JOINTACCOUNT_MEMBER_BATCHQUERY, 0 account_id None, 1
    agreement_no None, 2 biz_scene None, 3 identity None, 4 identity_type None, 5
    last_open_id None, 6 last_user_id None, 7 page_num None, 8 page_size None, 9
    product_code None
);

record::record!(
    JointaccountMemberBatchqueryResponse, JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE, 0
    account_id None, 1 member_list Vec::new(), 2 page_num None, 3 page_size None, 4
    total_count None, 5 total_page_count None
);

record::record!(
    JointAccountMemberDto, JOINT_ACCOUNT_MEMBER_DTO, 0 account_quota None, 1
    member_ext_info None, 2 name None, 3 open_id None, 4 status None, 5 user_id None
);

record::record!(MemberExtInfo, MEMBER_EXT_INFO, 0 employee_id None);

static JOINTACCOUNT_MEMBER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchquery",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("last_open_id"),
        schema::Row::Text("last_user_id"),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 23, 32, 36, 40, 45, 46],
};

static JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchqueryResponse",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Plain(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_count"),
        schema::Row::Text("total_page_count"),
    ],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_MEMBER_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberDto",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "account_quota",
            schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
        ),
        schema::Row::Plain("member_ext_info", schema::Kind::Record(&MEMBER_EXT_INFO)),
        schema::Row::Text("name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static MEMBER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberExtInfo",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    rows: &[schema::Row::Text("employee_id")],
    rules: &[],
    lines: &[],
};
