//! `alipay.commerce.cityfacilitator.voucher.generate` · 地铁购票核销码发码
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/generate`.
//! Described in `spec/commerce/cityfacilitator.voucher.generate.yaml`.

use crate::{record, schema};

static CITYFACILITATOR_VOUCHER_GENERATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherGenerate",
    file: "spec/commerce/cityfacilitator.voucher.generate.yaml",
    fields: &[
        schema::FieldDef::text("city_code", 9),
        schema::FieldDef::text("site_begin", 10),
        schema::FieldDef::text("site_end", 11),
        schema::FieldDef::text("ticket_num", 12),
        schema::FieldDef::text("ticket_price", 13),
        schema::FieldDef::text("ticket_type", 14),
        schema::FieldDef::text("total_fee", 15),
        schema::FieldDef::text("trade_no", 16),
    ],
    rules: &[],
};

static CITYFACILITATOR_VOUCHER_GENERATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherGenerateResponse",
    file: "spec/commerce/cityfacilitator.voucher.generate.yaml",
    fields: &[
        schema::FieldDef::text("expired_date", 19),
        schema::FieldDef::text("qr_code_no", 20),
        schema::FieldDef::text("ticket_no", 21),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.voucher.generate` (地铁购票核销码发码).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/generate`.
/// Described in `spec/commerce/cityfacilitator.voucher.generate.yaml`.
/// Answered by [`CityfacilitatorVoucherGenerateResponse`], or by an error with a [`CityfacilitatorVoucherGenerateErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.generate")]
#[doc(alias = "地铁购票核销码发码")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherGenerate {
    /// On the wire `city_code`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:9`.
    pub city_code: Option<String>,
    /// On the wire `site_begin`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:10`.
    pub site_begin: Option<String>,
    /// On the wire `site_end`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:11`.
    pub site_end: Option<String>,
    /// On the wire `ticket_num`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:12`.
    pub ticket_num: Option<String>,
    /// On the wire `ticket_price`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:13`.
    pub ticket_price: Option<String>,
    /// On the wire `ticket_type`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:14`.
    pub ticket_type: Option<String>,
    /// On the wire `total_fee`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:15`.
    pub total_fee: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:16`.
    pub trade_no: Option<String>,
}

impl CityfacilitatorVoucherGenerate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            city_code: None,
            site_begin: None,
            site_end: None,
            ticket_num: None,
            ticket_price: None,
            ticket_type: None,
            total_fee: None,
            trade_no: None,
        }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`site_begin`](Self::site_begin).
    #[inline]
    pub fn site_begin(mut self, site_begin: impl Into<String>) -> Self {
        self.site_begin = Some(site_begin.into());
        self
    }

    /// Sets [`site_end`](Self::site_end).
    #[inline]
    pub fn site_end(mut self, site_end: impl Into<String>) -> Self {
        self.site_end = Some(site_end.into());
        self
    }

    /// Sets [`ticket_num`](Self::ticket_num).
    #[inline]
    pub fn ticket_num(mut self, ticket_num: impl Into<String>) -> Self {
        self.ticket_num = Some(ticket_num.into());
        self
    }

    /// Sets [`ticket_price`](Self::ticket_price).
    #[inline]
    pub fn ticket_price(mut self, ticket_price: impl Into<String>) -> Self {
        self.ticket_price = Some(ticket_price.into());
        self
    }

    /// Sets [`ticket_type`](Self::ticket_type).
    #[inline]
    pub fn ticket_type(mut self, ticket_type: impl Into<String>) -> Self {
        self.ticket_type = Some(ticket_type.into());
        self
    }

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<String>) -> Self {
        self.total_fee = Some(total_fee.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for CityfacilitatorVoucherGenerate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_GENERATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_code),
            1 => Some(&self.site_begin),
            2 => Some(&self.site_end),
            3 => Some(&self.ticket_num),
            4 => Some(&self.ticket_price),
            5 => Some(&self.ticket_type),
            6 => Some(&self.total_fee),
            7 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_code),
            1 => Some(&mut self.site_begin),
            2 => Some(&mut self.site_end),
            3 => Some(&mut self.ticket_num),
            4 => Some(&mut self.ticket_price),
            5 => Some(&mut self.ticket_type),
            6 => Some(&mut self.total_fee),
            7 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorVoucherGenerate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CityfacilitatorVoucherGenerate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherGenerate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherGenerate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CityfacilitatorVoucherGenerate {}

impl record::Request for CityfacilitatorVoucherGenerate {
    type Response = CityfacilitatorVoucherGenerateResponse;
    type ErrorCode = CityfacilitatorVoucherGenerateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.cityfacilitator.voucher.generate",
        title: "地铁购票核销码发码",
        file: "spec/commerce/cityfacilitator.voucher.generate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/cityfacilitator/voucher/generate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CITYFACILITATOR_VOUCHER_GENERATE,
        response: &CITYFACILITATOR_VOUCHER_GENERATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.cityfacilitator.voucher.generate` (地铁购票核销码发码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CityfacilitatorVoucherGenerateResponse {
    /// On the wire `expired_date`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:19`.
    pub expired_date: Option<String>,
    /// On the wire `qr_code_no`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:20`.
    pub qr_code_no: Option<String>,
    /// On the wire `ticket_no`, a text. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:21`.
    pub ticket_no: Option<String>,
}

impl record::Record for CityfacilitatorVoucherGenerateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_GENERATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expired_date),
            1 => Some(&self.qr_code_no),
            2 => Some(&self.ticket_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expired_date),
            1 => Some(&mut self.qr_code_no),
            2 => Some(&mut self.ticket_no),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorVoucherGenerateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expired_date: None,
            qr_code_no: None,
            ticket_no: None,
        }
    }
}

impl Clone for CityfacilitatorVoucherGenerateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherGenerateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherGenerateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.cityfacilitator.voucher.generate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherGenerateErrorCode {
    /// On the wire `SUCCESS`. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:24`.
    Success,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/cityfacilitator.voucher.generate.yaml:25`.
    SystemError,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:26`.
    IllegalBizParams,
    /// On the wire `NO_RIGHT`. Source: `spec/commerce/cityfacilitator.voucher.generate.yaml:27`.
    NoRight,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CityfacilitatorVoucherGenerateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("NO_RIGHT", Self::NoRight),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CityfacilitatorVoucherGenerateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
