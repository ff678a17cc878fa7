//! `alipay.trade.royalty.relation.batchquery` · 分账关系查询
//!
//! List the royalty receivers bound to a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/batchquery`.
//! Described in `spec/trade/royalty.relation.batchquery.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchquery",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 17),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 18),
            ],
            ..schema::FieldDef::text("out_request_no", 12)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 25)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 21)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 32),
                schema::LimitDef::new(schema::Limit::Maximum("100"), 33),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 28)
        },
    ],
    rules: &[],
};

static ROYALTY_RELATION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchqueryResponse",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("current_page_num", schema::Kind::Integer, 38),
        schema::FieldDef::new("current_page_size", schema::Kind::Integer, 39),
        schema::FieldDef::new(
            "receiver_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("result_code", 41),
        schema::FieldDef::new("total_page_num", schema::Kind::Integer, 49),
        schema::FieldDef::new("total_record_num", schema::Kind::Integer, 50),
    ],
    rules: &[],
};

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
/// Answered by [`RoyaltyRelationBatchqueryResponse`], or by an error with a [`RoyaltyRelationBatchqueryErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.batchquery")]
#[doc(alias = "/v3/alipay/trade/royalty/relation/batchquery")]
#[doc(alias = "分账关系查询")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationBatchquery {
    /// Merchant's request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (外部请求号); required; at most 32 characters; matches `^[0-9A-Za-z_]*$`
    /// (advisory). Example: `2019032200000001`. Source: `spec/trade/royalty.relation.batchquery.yaml:12`.
    pub out_request_no: String,
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_num` (页码); not less than 1. Where it is not set, the platform takes `1`. Example: `1`.
    /// Source: `spec/trade/royalty.relation.batchquery.yaml:21`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// On the wire `page_size` (页面大小); not less than 1; not more than 100. Where it is not set, the platform
    /// takes `20`. Example: `20`. Source: `spec/trade/royalty.relation.batchquery.yaml:28`.
    pub page_size: Option<i64>,
}

impl RoyaltyRelationBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_request_no: String::new(),
            page_num: None,
            page_size: None,
        }
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

impl record::Record for RoyaltyRelationBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyRelationBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.trade.royalty.relation.batchquery` (分账关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRelationBatchqueryResponse {
    /// Current page.
    ///
    /// On the wire `current_page_num` (当前页数). Example: `1`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:38`.
    pub current_page_num: Option<i64>,
    /// Size of the current page.
    ///
    /// On the wire `current_page_size` (当前页面大小). Example: `20`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:39`.
    pub current_page_size: Option<i64>,
    /// Royalty receivers.
    ///
    /// On the wire `receiver_list` (分账收款方列表). Source: `spec/trade/royalty.relation.batchquery.yaml:40`.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
    /// Result of the query.
    ///
    /// On the wire `result_code` (业务结果码). Example: `SUCCESS`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:41`.
    pub result_code: Option<record::Choice<RoyaltyRelationBatchqueryResponseResultCode>>,
    /// Number of pages.
    ///
    /// On the wire `total_page_num` (总页数). Example: `10`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:49`.
    pub total_page_num: Option<i64>,
    /// Number of royalty relations.
    ///
    /// On the wire `total_record_num` (分账关系记录总数). Example: `480`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:50`.
    pub total_record_num: Option<i64>,
}

impl record::Record for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page_num),
            1 => Some(&self.current_page_size),
            2 => Some(&self.receiver_list),
            3 => Some(&self.result_code),
            4 => Some(&self.total_page_num),
            5 => Some(&self.total_record_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page_num),
            1 => Some(&mut self.current_page_size),
            2 => Some(&mut self.receiver_list),
            3 => Some(&mut self.result_code),
            4 => Some(&mut self.total_page_num),
            5 => Some(&mut self.total_record_num),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page_num: None,
            current_page_size: None,
            receiver_list: Vec::new(),
            result_code: None,
            total_page_num: None,
            total_record_num: None,
        }
    }
}

impl Clone for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RoyaltyRelationBatchqueryResponseResultCode`.
///
/// Source: `spec/trade/royalty.relation.batchquery.yaml:45`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyRelationBatchqueryResponseResultCode {
    /// Query succeeded.
    ///
    /// On the wire `SUCCESS` (分账关系查询成功).
    Success,
    /// Query failed.
    ///
    /// On the wire `FAIL` (分账关系查询失败).
    Fail,
}

impl record::Enumeration for RoyaltyRelationBatchqueryResponseResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for RoyaltyRelationBatchqueryResponseResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.royalty.relation.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationBatchqueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.relation.batchquery.yaml:53` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.relation.batchquery.yaml:54` and
    /// `spec/codes.yaml:2127`.
    ProductUnsign,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/royalty.relation.batchquery.yaml:55` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    ///
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/royalty.relation.batchquery.yaml:56` and
    /// `spec/codes.yaml:1770`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RoyaltyRelationBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_UNSIGN", Self::ProductUnsign),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RoyaltyRelationBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
