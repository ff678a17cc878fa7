//! `alipay.open.instantdelivery.merchantshop.batchquery` · 即时配送商家门店分页查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/instantdelivery/merchantshop/batchquery`. Described in
//! `spec/open_instantdelivery/merchantshop.batchquery.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchquery",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 9),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 10),
        schema::FieldDef::text("shop_name", 11),
        schema::FieldDef::text("shop_no", 12),
    ],
    rules: &[],
};

static MERCHANTSHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopBatchqueryResponse",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 15),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MERCHANT_SHOP_DTO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new("total_no", schema::Kind::Integer, 18),
    ],
    rules: &[],
};

static MERCHANT_SHOP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopDto",
    file: "spec/open_instantdelivery/merchantshop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("shop_name", 23),
        schema::FieldDef::text("shop_no", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantshop.batchquery` (即时配送商家门店分页查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/instantdelivery/merchantshop/batchquery`. Described in
/// `spec/open_instantdelivery/merchantshop.batchquery.yaml`.
/// Answered by [`MerchantshopBatchqueryResponse`], or by an error with a [`MerchantshopBatchqueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.batchquery")]
#[doc(alias = "即时配送商家门店分页查询")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopBatchquery {
    /// On the wire `page_no`, a whole number. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:9`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:10`.
    pub page_size: Option<i64>,
    /// On the wire `shop_name`, a text. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:11`.
    pub shop_name: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:12`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.instantdelivery.merchantshop.batchquery` (即时配送商家门店分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopBatchqueryResponse {
    /// On the wire `page_no`, a whole number. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:15`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:16`.
    pub page_size: Option<i64>,
    /// On the wire `records`, a list; each element is a record of the kind `MerchantShopDto`. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:17`.
    pub records: Vec<MerchantShopDto>,
    /// On the wire `total_no`, a whole number. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:18`.
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

/// The platform's type `MerchantShopDto`.
///
/// Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:21`.
#[non_exhaustive]
pub struct MerchantShopDto {
    /// On the wire `shop_name`, a text. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:23`.
    pub shop_name: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:24`.
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
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:27`.
    UnknownException,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:28`.
    InvalidParameter,
    /// On the wire `RESULT_IS_NOT_EXPECTED`. Source: `spec/open_instantdelivery/merchantshop.batchquery.yaml:29`.
    ResultIsNotExpected,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_instantdelivery/merchantshop.batchquery.yaml:30`.
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
