//! `alipay.commerce.cityfacilitator.voucher.generate` · 地铁购票核销码发码
//!
//! Get the redemption code of metro tickets after payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/generate`.
//! Described in `spec/commerce/cityfacilitator.voucher.generate.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.cityfacilitator.voucher.generate` (地铁购票核销码发码).
///
/// Get the redemption code of metro tickets after payment.
///
/// ```
/// use alipay::commerce::CityfacilitatorVoucherGenerate;
///
/// let request = CityfacilitatorVoucherGenerate::new()
///     .city_code("440300");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ticket_price`](Self::ticket_price) | an amount in yuan |
/// | [`total_fee`](Self::total_fee) | an amount in yuan |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/generate`.
/// Described in `spec/commerce/cityfacilitator.voucher.generate.yaml`.
/// Returns [`CityfacilitatorVoucherGenerateResponse`], or an error with a [`CityfacilitatorVoucherGenerateErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.generate")]
#[doc(alias = "/v3/alipay/commerce/cityfacilitator/voucher/generate")]
#[doc(alias = "地铁购票核销码发码")]
#[doc(alias = "核销")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherGenerate {
    /// City code of the national administrative division standard; only some cities are supported.
    ///
    /// 城市编码; other values may be added. Example: `440300`.
    pub city_code: Option<record::Choice<CityfacilitatorVoucherGenerateCityCode>>,
    /// Code of the start station.
    ///
    /// 起点站站点编码. Example: `02490301`.
    pub site_begin: Option<String>,
    /// Code of the destination station.
    ///
    /// 终点站站点编码. Example: `02490305`.
    pub site_end: Option<String>,
    /// Number of tickets bought.
    ///
    /// 地铁票购票数量. Example: `5`.
    pub ticket_num: Option<String>,
    /// Price of a single ticket, in yuan.
    ///
    /// 单张票价; an amount of money as a decimal number. Example: `5.00`.
    pub ticket_price: Option<record::Amount>,
    /// Type of metro ticket.
    ///
    /// 地铁票种类; other values may be added. Example: `oneway`.
    pub ticket_type: Option<record::Choice<CityfacilitatorVoucherGenerateTicketType>>,
    /// Total amount of the order, in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number. Example: `10.00`.
    pub total_fee: Option<record::Amount>,
    /// Alipay trade number; the trade must have paid seller `2088121612215201`.
    ///
    /// 支付宝交易号. Example: `2016031521001004390263523925`.
    pub trade_no: Option<String>,
}

impl CityfacilitatorVoucherGenerate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(
        mut self,
        city_code: impl Into<record::Choice<CityfacilitatorVoucherGenerateCityCode>>,
    ) -> Self {
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
    pub fn ticket_price(mut self, ticket_price: impl Into<record::Amount>) -> Self {
        self.ticket_price = Some(ticket_price.into());
        self
    }

    /// Sets [`ticket_type`](Self::ticket_type).
    #[inline]
    pub fn ticket_type(
        mut self,
        ticket_type: impl Into<record::Choice<CityfacilitatorVoucherGenerateTicketType>>,
    ) -> Self {
        self.ticket_type = Some(ticket_type.into());
        self
    }

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<record::Amount>) -> Self {
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

/// The response of `alipay.commerce.cityfacilitator.voucher.generate` (地铁购票核销码发码).
#[non_exhaustive]
pub struct CityfacilitatorVoucherGenerateResponse {
    /// When the redemption code expires.
    ///
    /// 核销码过期时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-03-18 00:00:00`.
    pub expired_date: Option<record::DateTime>,
    /// Content of the QR code for the tickets; can be customized.
    ///
    /// 地铁购票二维码编码.
    pub qr_code_no: Option<String>,
    /// Redemption code of the tickets.
    ///
    /// 地铁购票的核销码. Example: `010-00000000`.
    pub ticket_no: Option<String>,
}

/// The values of the platform's type `CityfacilitatorVoucherGenerateCityCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherGenerateCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

record::enumeration!(
    CityfacilitatorVoucherGenerateCityCode, "440100" V440100, "440300" V440300, "330100"
    V330100
);

/// The values of the platform's type `CityfacilitatorVoucherGenerateTicketType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherGenerateTicketType {
    /// `oneway`: Single trip.
    Oneway,
}

record::enumeration!(CityfacilitatorVoucherGenerateTicketType, "oneway" Oneway);

/// The error codes of `alipay.commerce.cityfacilitator.voucher.generate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherGenerateErrorCode {
    /// `SUCCESS`.
    Success,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `NO_RIGHT`: The caller has no right to the operation.
    NoRight,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CityfacilitatorVoucherGenerateErrorCode, "SUCCESS" Success, "SYSTEM_ERROR"
    SystemError, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "NO_RIGHT" NoRight
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CityfacilitatorVoucherGenerate, CITYFACILITATOR_VOUCHER_GENERATE, 0 city_code None, 1
    site_begin None, 2 site_end None, 3 ticket_num None, 4 ticket_price None, 5
    ticket_type None, 6 total_fee None, 7 trade_no None
);

record::record!(
    CityfacilitatorVoucherGenerateResponse, CITYFACILITATOR_VOUCHER_GENERATE_RESPONSE, 0
    expired_date None, 1 qr_code_no None, 2 ticket_no None
);

static CITYFACILITATOR_VOUCHER_GENERATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherGenerate",
    file: "spec/commerce/cityfacilitator.voucher.generate.yaml",
    rows: &[
        schema::Row::Text("city_code"),
        schema::Row::Text("site_begin"),
        schema::Row::Text("site_end"),
        schema::Row::Text("ticket_num"),
        schema::Row::Limited(
            "ticket_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("ticket_type"),
        schema::Row::Limited(
            "total_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[11, 21, 22, 23, 24, 24, 25, 33, 33, 34],
};

static CITYFACILITATOR_VOUCHER_GENERATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherGenerateResponse",
    file: "spec/commerce/cityfacilitator.voucher.generate.yaml",
    rows: &[
        schema::Row::Text("expired_date"),
        schema::Row::Text("qr_code_no"),
        schema::Row::Text("ticket_no"),
    ],
    rules: &[],
    lines: &[],
};
