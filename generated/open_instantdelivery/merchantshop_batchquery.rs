//! `alipay.open.instantdelivery.merchantshop.batchquery` · 即时配送商家门店分页查询
//!
//! List a merchant's instant delivery stores page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/instantdelivery/merchantshop/batchquery`. Described in
//! `spec/open_instantdelivery/merchantshop.batchquery.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchquery",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("50"), 12)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef::text("shop_name", 13),
        schema::FieldDef::text("shop_no", 14),
    ],
    rules: &[],
};

static MERCHANTSHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchqueryResponse",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MERCHANT_SHOP_DTO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new("total_no", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static MERCHANT_SHOP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopDto",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("shop_name", 26),
        schema::FieldDef::text("shop_no", 27),
    ],
    rules: &[],
};

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
/// Answered by [`MerchantshopBatchqueryResponse`], or by an error with a [`MerchantshopBatchqueryErrorCode`].
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
    /// On the wire `page_no`. Example: `1`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:11`.
    pub page_no: Option<i64>,
    /// Stores per page.
    ///
    /// On the wire `page_size` (分页数量); not more than 50. Example: `20`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:12`.
    pub page_size: Option<i64>,
    /// Store name.
    ///
    /// On the wire `shop_name` (门店名称). Example: `门店1`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:13`.
    pub shop_name: Option<String>,
    /// Merchant's store number.
    ///
    /// On the wire `shop_no` (商家门店编码). Example: `10000`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:14`.
    pub shop_no: Option<String>,
}

impl MerchantshopBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_no: None,
            page_size: None,
            shop_name: None,
            shop_no: None,
        }
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

impl record::Record for MerchantshopBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_no),
            1 => Some(&self.page_size),
            2 => Some(&self.shop_name),
            3 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_no),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.shop_name),
            3 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for MerchantshopBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantshopBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.open.instantdelivery.merchantshop.batchquery` (即时配送商家门店分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopBatchqueryResponse {
    /// Current page number.
    ///
    /// On the wire `page_no`. Example: `1`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:17`.
    pub page_no: Option<i64>,
    /// Stores per page.
    ///
    /// On the wire `page_size` (分页数量); not more than 50. Example: `20`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:18`.
    pub page_size: Option<i64>,
    /// Stores on this page.
    ///
    /// On the wire `records` (门店列表数据). Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:19`.
    pub records: Vec<MerchantShopDto>,
    /// Total number of stores.
    ///
    /// On the wire `total_no` (总数量). Example: `100`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:20`.
    pub total_no: Option<i64>,
}

impl record::Record for MerchantshopBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_no),
            1 => Some(&self.page_size),
            2 => Some(&self.records),
            3 => Some(&self.total_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_no),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.records),
            3 => Some(&mut self.total_no),
            _ => None,
        }
    }
}

impl Default for MerchantshopBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_no: None,
            page_size: None,
            records: Vec::new(),
            total_no: None,
        }
    }
}

impl Clone for MerchantshopBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A store of the merchant.
///
/// Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:23`.
#[non_exhaustive]
pub struct MerchantShopDto {
    /// Store name.
    ///
    /// On the wire `shop_name` (门店名称); at most 256 characters. Example: `门店1`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:26`.
    pub shop_name: Option<String>,
    /// Store number.
    ///
    /// On the wire `shop_no` (门店编号). Example: `1000`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:27`.
    pub shop_no: Option<String>,
}

impl record::Record for MerchantShopDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_SHOP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_name),
            1 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_name),
            1 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for MerchantShopDto {
    #[inline]
    fn default() -> Self {
        Self {
            shop_name: None,
            shop_no: None,
        }
    }
}

impl Clone for MerchantShopDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantShopDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantShopDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopBatchqueryErrorCode {
    /// An unknown internal error occurred.
    ///
    /// Contact support.
    ///
    /// On the wire `UNKNOWN_EXCEPTION`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:30` and `spec/codes.yaml:2529`.
    UnknownException,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:31` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The result is not the expected one.
    ///
    /// On the wire `RESULT_IS_NOT_EXPECTED`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:32` and
    /// `spec/codes.yaml:2252`.
    ResultIsNotExpected,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:33` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MerchantshopBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("RESULT_IS_NOT_EXPECTED", Self::ResultIsNotExpected),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MerchantshopBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
