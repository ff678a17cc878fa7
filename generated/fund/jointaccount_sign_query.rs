//! `alipay.fund.jointaccount.sign.query` · 企业签约结果查询
//!
//! Query a company's signing result, for example if no notification arrived.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/sign/query`. Described in
//! `spec/fund/jointaccount.sign.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.sign.query` (企业签约结果查询).
///
/// Query a company's signing result, for example if no notification arrived.
///
/// ```
/// use alipay::fund::JointaccountSignQuery;
///
/// let request = JointaccountSignQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/sign/query`. Described in
/// `spec/fund/jointaccount.sign.query.yaml`.
/// Returns [`JointaccountSignQueryResponse`], or an error with a [`JointaccountSignQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.sign.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/sign/query")]
#[doc(alias = "企业签约结果查询")]
#[doc(alias = "签约")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountSignQuery {
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ISV_ALIYUN`.
    pub biz_scene: Option<String>,
    /// External business number whose account is queried; takes precedence over `account_id`.
    ///
    /// 外部业务号. Example: `123123132`.
    pub out_biz_no: Option<String>,
    /// Company's signed account id, if already known.
    ///
    /// 企业签约账户ID. Example: `208812312313213`.
    pub account_id: Option<String>,
}

impl JointaccountSignQuery {
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.sign.query` (企业签约结果查询).
#[non_exhaustive]
pub struct JointaccountSignQueryResponse {
    /// Account id of the signed company.
    ///
    /// 企业签约的账户ID. Example: `2088123123123`.
    pub account_id: Option<String>,
    /// Number of the three-party agreement by which the company authorizes the platform.
    ///
    /// Example: `121212121212`.
    pub agreement_no: Option<String>,
    /// State of the account.
    ///
    /// 账户状态. Example: `NORMAL`.
    pub status: Option<record::Choice<JointaccountSignQueryResponseStatus>>,
}

/// The values of the platform's type `JointaccountSignQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountSignQueryResponseStatus {
    /// `NORMAL`: In effect (生效中).
    Normal,
    /// `RELEASED`: Closed (已销户).
    Released,
}

record::enumeration!(
    JointaccountSignQueryResponseStatus, "NORMAL" Normal, "RELEASED" Released
);

/// The error codes of `alipay.fund.jointaccount.sign.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountSignQueryErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountSignQueryErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for JointaccountSignQuery {}

impl record::Request for JointaccountSignQuery {
    type Response = JointaccountSignQueryResponse;
    type ErrorCode = JointaccountSignQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.sign.query",
        title: "企业签约结果查询",
        file: "spec/fund/jointaccount.sign.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/sign/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_SIGN_QUERY,
        response: &JOINTACCOUNT_SIGN_QUERY_RESPONSE,
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
    JointaccountSignQuery, JOINTACCOUNT_SIGN_QUERY, 0 product_code None, 1 biz_scene
    None, 2 out_biz_no None, 3 account_id None
);

record::record!(
    JointaccountSignQueryResponse, JOINTACCOUNT_SIGN_QUERY_RESPONSE, 0 account_id None, 1
    agreement_no None, 2 status None
);

static JOINTACCOUNT_SIGN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountSignQuery",
    file: "spec/fund/jointaccount.sign.query.yaml",
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
                name: "out_biz_no",
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
    ],
    rules: &[],
    lines: &[12, 13, 14, 19],
};

static JOINTACCOUNT_SIGN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountSignQueryResponse",
    file: "spec/fund/jointaccount.sign.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
