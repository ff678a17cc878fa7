//! `alipay.trade.royalty.relation.batchquery` · 分账关系查询
//!
//! List the royalty receivers bound to a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/batchquery`.
//! Described in `spec/trade/royalty.relation.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.royalty.relation.batchquery` (分账关系查询).
///
/// List the royalty receivers bound to a merchant.
///
/// ```
/// use alipay::trade::RoyaltyRelationBatchquery;
///
/// let request = RoyaltyRelationBatchquery::new()
///     .out_request_no("2019032200000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not less than 1; not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/batchquery`.
/// Described in `spec/trade/royalty.relation.batchquery.yaml`.
/// Returns [`RoyaltyRelationBatchqueryResponse`], or an error with a [`RoyaltyRelationBatchqueryErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.batchquery")]
#[doc(alias = "/v3/alipay/trade/royalty/relation/batchquery")]
#[doc(alias = "分账关系查询")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationBatchquery {
    /// Merchant's request number, unique per merchant.
    ///
    /// 外部请求号; required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `2019032200000001`.
    pub out_request_no: String,
    /// Page number, counted from 1\.
    ///
    /// 页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// 页面大小; not less than 1; not more than 100. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl RoyaltyRelationBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.trade.royalty.relation.batchquery` (分账关系查询).
#[non_exhaustive]
pub struct RoyaltyRelationBatchqueryResponse {
    /// Current page.
    ///
    /// 当前页数. Example: `1`.
    pub current_page_num: Option<i64>,
    /// Size of the current page.
    ///
    /// 当前页面大小. Example: `20`.
    pub current_page_size: Option<i64>,
    /// Royalty receivers.
    ///
    /// 分账收款方列表.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
    /// Result of the query.
    ///
    /// 业务结果码. Example: `SUCCESS`.
    pub result_code: Option<record::Choice<RoyaltyRelationBatchqueryResponseResultCode>>,
    /// Number of pages.
    ///
    /// 总页数. Example: `10`.
    pub total_page_num: Option<i64>,
    /// Number of royalty relations.
    ///
    /// 分账关系记录总数. Example: `480`.
    pub total_record_num: Option<i64>,
}

/// The values of the platform's type `RoyaltyRelationBatchqueryResponseResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyRelationBatchqueryResponseResultCode {
    /// `SUCCESS`: Query succeeded (分账关系查询成功).
    Success,
    /// `FAIL`: Query failed (分账关系查询失败).
    Fail,
}

record::enumeration!(
    RoyaltyRelationBatchqueryResponseResultCode, "SUCCESS" Success, "FAIL" Fail
);

/// The error codes of `alipay.trade.royalty.relation.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationBatchqueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_UNSIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductUnsign,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RoyaltyRelationBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PRODUCT_UNSIGN" ProductUnsign, "SYSTEM_ERROR" SystemError, "OPENID_APPID_NOT_MATCH"
    OpenidAppidNotMatch
);

impl record::CallRequest for RoyaltyRelationBatchquery {}

impl record::Request for RoyaltyRelationBatchquery {
    type Response = RoyaltyRelationBatchqueryResponse;
    type ErrorCode = RoyaltyRelationBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.royalty.relation.batchquery",
        title: "分账关系查询",
        file: "spec/trade/royalty.relation.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/royalty/relation/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ROYALTY_RELATION_BATCHQUERY,
        response: &ROYALTY_RELATION_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    RoyaltyRelationBatchquery, ROYALTY_RELATION_BATCHQUERY, 0 out_request_no
    String::new(), 1 page_num None, 2 page_size None
);

record::record!(
    RoyaltyRelationBatchqueryResponse, ROYALTY_RELATION_BATCHQUERY_RESPONSE, 0
    current_page_num None, 1 current_page_size None, 2 receiver_list Vec::new(), 3
    result_code None, 4 total_page_num None, 5 total_record_num None
);

static ROYALTY_RELATION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchquery",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100")),
            ],
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 18, 21, 25, 28, 32, 33],
};

static ROYALTY_RELATION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchqueryResponse",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    rows: &[
        schema::Row::Plain("current_page_num", schema::Kind::Integer),
        schema::Row::Plain("current_page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "receiver_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("result_code"),
        schema::Row::Plain("total_page_num", schema::Kind::Integer),
        schema::Row::Plain("total_record_num", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
