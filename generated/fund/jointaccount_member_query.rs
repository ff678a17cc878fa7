//! `alipay.fund.jointaccount.member.query` · 企业查询员工列表
//!
//! Query the employees of a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
//! `spec/fund/jointaccount.member.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
///
/// Query the employees of a company.
///
/// ```
/// use alipay::fund::JointaccountMemberQuery;
///
/// let request = JointaccountMemberQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
/// `spec/fund/jointaccount.member.query.yaml`.
/// Returns [`JointaccountMemberQueryResponse`], or an error with a [`JointaccountMemberQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/query")]
#[doc(alias = "企业查询员工列表")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberQuery {
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account id.
    ///
    /// 账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Page number; empty or 0 means the first, too high a number returns the last.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Bills per page; more than 20 is treated as 20\.
    ///
    /// Defaults to `20`. Example: `1`.
    pub page_size: Option<String>,
    /// Employee's id.
    ///
    /// 员工id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Employee's open id.
    ///
    /// 员工的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20889009767462151111111`.
    pub agreement_no: Option<String>,
}

impl JointaccountMemberQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
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

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
#[non_exhaustive]
pub struct JointaccountMemberQueryResponse {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Members.
    ///
    /// 成员列表.
    pub member_list: Vec<JointAccountMemberRespDto>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<String>,
    /// Records per page.
    ///
    /// 页面记录数. Example: `10`.
    pub page_size: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `10`.
    pub total_page_count: Option<String>,
}

/// An employee of a company.
#[non_exhaustive]
pub struct JointAccountMemberRespDto {
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// Member's Alipay login name.
    ///
    /// 成员支付宝登录号. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `成员名称`.
    pub name: Option<String>,
    /// State of the employee.
    ///
    /// 员工当前状态; other values may be added.
    pub status: Option<record::Choice<JointAccountMemberRespDtoStatus>>,
    /// Employee's Alipay user id.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `JointAccountMemberRespDtoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointAccountMemberRespDtoStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
}

record::enumeration!(
    JointAccountMemberRespDtoStatus, "PROCESSING" Processing, "NORMAL" Normal
);

/// The error codes of `alipay.fund.jointaccount.member.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountMemberQueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for JointaccountMemberQuery {}

impl record::Request for JointaccountMemberQuery {
    type Response = JointaccountMemberQueryResponse;
    type ErrorCode = JointaccountMemberQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.query",
        title: "企业查询员工列表",
        file: "spec/fund/jointaccount.member.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/member/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_MEMBER_QUERY,
        response: &JOINTACCOUNT_MEMBER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountMemberQuery, JOINTACCOUNT_MEMBER_QUERY, 0 product_code None, 1 biz_scene
    None, 2 account_id None, 3 page_num None, 4 page_size None, 5 user_id None, 6 open_id
    None, 7 agreement_no None
);

record::record!(
    JointaccountMemberQueryResponse, JOINTACCOUNT_MEMBER_QUERY_RESPONSE, 0 account_id
    None, 1 biz_scene None, 2 member_list Vec::new(), 3 page_num None, 4 page_size None,
    5 product_code None, 6 total_page_count None
);

record::record!(
    JointAccountMemberRespDto, JOINT_ACCOUNT_MEMBER_RESP_DTO, 0 account_quota Vec::new(),
    1 logon_id None, 2 name None, 3 status None, 4 user_id None
);

static JOINTACCOUNT_MEMBER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQuery",
    file: "spec/fund/jointaccount.member.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 20, 21, 22, 27],
};

static JOINTACCOUNT_MEMBER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQueryResponse",
    file: "spec/fund/jointaccount.member.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_RESP_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("product_code"),
        schema::Row::Text("total_page_count"),
    ],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_MEMBER_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberRespDto",
    file: "spec/fund/jointaccount.member.query.yaml",
    rows: &[
        schema::Row::Plain(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("logon_id"),
        schema::Row::Text("name"),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
