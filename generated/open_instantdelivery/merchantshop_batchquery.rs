//! `alipay.open.instantdelivery.merchantshop.batchquery` · 即时配送商家门店分页查询
//!
//! List a merchant's instant delivery stores page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/instantdelivery/merchantshop/batchquery`. Described in
//! `spec/open_instantdelivery/merchantshop.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.instantdelivery.merchantshop.batchquery` (即时配送商家门店分页查询).
///
/// List a merchant's instant delivery stores page by page.
///
/// ```
/// use alipay::open_instantdelivery::MerchantshopBatchquery;
///
/// let request = MerchantshopBatchquery::new()
///     .page_no(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 50 |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/instantdelivery/merchantshop/batchquery`. Described in
/// `spec/open_instantdelivery/merchantshop.batchquery.yaml`.
/// Returns [`MerchantshopBatchqueryResponse`], or an error with a [`MerchantshopBatchqueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.batchquery")]
#[doc(alias = "/v3/alipay/open/instantdelivery/merchantshop/batchquery")]
#[doc(alias = "即时配送商家门店分页查询")]
#[doc(alias = "配送")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopBatchquery {
    /// Current page number.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// Stores per page.
    ///
    /// 分页数量; not more than 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Store name.
    ///
    /// 门店名称. Example: `门店1`.
    pub shop_name: Option<String>,
    /// Merchant's store number.
    ///
    /// 商家门店编码. Example: `10000`.
    pub shop_no: Option<String>,
}

impl MerchantshopBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

/// The response of `alipay.open.instantdelivery.merchantshop.batchquery` (即时配送商家门店分页查询).
#[non_exhaustive]
pub struct MerchantshopBatchqueryResponse {
    /// Current page number.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// Stores per page.
    ///
    /// 分页数量; not more than 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Stores on this page.
    ///
    /// 门店列表数据.
    pub records: Vec<MerchantShopDto>,
    /// Total number of stores.
    ///
    /// 总数量. Example: `100`.
    pub total_no: Option<i64>,
}

/// A store of the merchant.
#[non_exhaustive]
pub struct MerchantShopDto {
    /// Store name.
    ///
    /// 门店名称; at most 256 characters. Example: `门店1`.
    pub shop_name: Option<String>,
    /// Store number.
    ///
    /// 门店编号. Example: `1000`.
    pub shop_no: Option<String>,
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MerchantshopBatchqueryErrorCode {
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `RESULT_IS_NOT_EXPECTED`: The result is not the expected one.
    ResultIsNotExpected,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MerchantshopBatchqueryErrorCode, "UNKNOWN_EXCEPTION" UnknownException,
    "INVALID_PARAMETER" InvalidParameter, "RESULT_IS_NOT_EXPECTED" ResultIsNotExpected,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MerchantshopBatchquery {}

impl record::Request for MerchantshopBatchquery {
    type Response = MerchantshopBatchqueryResponse;
    type ErrorCode = MerchantshopBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.merchantshop.batchquery",
        title: "即时配送商家门店分页查询",
        file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/instantdelivery/merchantshop/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MERCHANTSHOP_BATCHQUERY,
        response: &MERCHANTSHOP_BATCHQUERY_RESPONSE,
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
    MerchantshopBatchquery, MERCHANTSHOP_BATCHQUERY, 0 page_no None, 1 page_size None, 2
    shop_name None, 3 shop_no None
);

record::record!(
    MerchantshopBatchqueryResponse, MERCHANTSHOP_BATCHQUERY_RESPONSE, 0 page_no None, 1
    page_size None, 2 records Vec::new(), 3 total_no None
);

record::record!(MerchantShopDto, MERCHANT_SHOP_DTO, 0 shop_name None, 1 shop_no None);

static MERCHANTSHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchquery",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("50"))],
        ),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[11, 12, 12, 13, 14],
};

static MERCHANTSHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchqueryResponse",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MERCHANT_SHOP_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_no", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static MERCHANT_SHOP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopDto",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    rows: &[schema::Row::Text("shop_name"), schema::Row::Text("shop_no")],
    rules: &[],
    lines: &[],
};
