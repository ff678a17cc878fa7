//! `alipay.commerce.cityfacilitator.voucher.batchquery` · 地铁购票订单批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
//! `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.

use crate::{record, schema};

static CITYFACILITATOR_VOUCHER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchquery",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("city_code", 9),
        schema::FieldDef::new(
            "trade_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchqueryResponse",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "tickets",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_DETAIL_INFO),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static TICKET_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketDetailInfo",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("amount", 18),
        schema::FieldDef::text("end_station", 19),
        schema::FieldDef::text("end_station_name", 20),
        schema::FieldDef::text("quantity", 21),
        schema::FieldDef::text("start_station", 22),
        schema::FieldDef::text("start_station_name", 23),
        schema::FieldDef::text("status", 24),
        schema::FieldDef::text("ticket_price", 25),
        schema::FieldDef::text("ticket_type", 26),
        schema::FieldDef::text("trade_no", 27),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
/// `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.
/// Answered by [`CityfacilitatorVoucherBatchqueryResponse`], or by an error with a [`CityfacilitatorVoucherBatchqueryErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.batchquery")]
#[doc(alias = "地铁购票订单批量查询")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchquery {
    /// On the wire `city_code`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:9`.
    pub city_code: Option<String>,
    /// On the wire `trade_nos`, a list; each element is a text. Source:
    /// `spec/commerce/cityfacilitator.voucher.batchquery.yaml:10`.
    pub trade_nos: Vec<String>,
}

impl CityfacilitatorVoucherBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            city_code: None,
            trade_nos: Vec::new(),
        }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`trade_nos`](Self::trade_nos).
    #[inline]
    pub fn trade_nos(
        mut self,
        trade_nos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trade_nos = trade_nos.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for CityfacilitatorVoucherBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_code),
            1 => Some(&self.trade_nos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_code),
            1 => Some(&mut self.trade_nos),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorVoucherBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CityfacilitatorVoucherBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CityfacilitatorVoucherBatchquery {}

impl record::Request for CityfacilitatorVoucherBatchquery {
    type Response = CityfacilitatorVoucherBatchqueryResponse;
    type ErrorCode = CityfacilitatorVoucherBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.cityfacilitator.voucher.batchquery",
        title: "地铁购票订单批量查询",
        file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/cityfacilitator/voucher/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CITYFACILITATOR_VOUCHER_BATCHQUERY,
        response: &CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchqueryResponse {
    /// On the wire `tickets`, a list; each element is a record of the kind `TicketDetailInfo`. Source:
    /// `spec/commerce/cityfacilitator.voucher.batchquery.yaml:13`.
    pub tickets: Vec<TicketDetailInfo>,
}

impl record::Record for CityfacilitatorVoucherBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tickets),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tickets),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorVoucherBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { tickets: Vec::new() }
    }
}

impl Clone for CityfacilitatorVoucherBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TicketDetailInfo`.
///
/// Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:16`.
#[non_exhaustive]
pub struct TicketDetailInfo {
    /// On the wire `amount`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:18`.
    pub amount: Option<String>,
    /// On the wire `end_station`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:19`.
    pub end_station: Option<String>,
    /// On the wire `end_station_name`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:20`.
    pub end_station_name: Option<String>,
    /// On the wire `quantity`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:21`.
    pub quantity: Option<String>,
    /// On the wire `start_station`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:22`.
    pub start_station: Option<String>,
    /// On the wire `start_station_name`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:23`.
    pub start_station_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:24`.
    pub status: Option<String>,
    /// On the wire `ticket_price`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:25`.
    pub ticket_price: Option<String>,
    /// On the wire `ticket_type`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:26`.
    pub ticket_type: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:27`.
    pub trade_no: Option<String>,
}

impl record::Record for TicketDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.end_station),
            2 => Some(&self.end_station_name),
            3 => Some(&self.quantity),
            4 => Some(&self.start_station),
            5 => Some(&self.start_station_name),
            6 => Some(&self.status),
            7 => Some(&self.ticket_price),
            8 => Some(&self.ticket_type),
            9 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.end_station),
            2 => Some(&mut self.end_station_name),
            3 => Some(&mut self.quantity),
            4 => Some(&mut self.start_station),
            5 => Some(&mut self.start_station_name),
            6 => Some(&mut self.status),
            7 => Some(&mut self.ticket_price),
            8 => Some(&mut self.ticket_type),
            9 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for TicketDetailInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            end_station: None,
            end_station_name: None,
            quantity: None,
            start_station: None,
            start_station_name: None,
            status: None,
            ticket_price: None,
            ticket_type: None,
            trade_no: None,
        }
    }
}

impl Clone for TicketDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.cityfacilitator.voucher.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/cityfacilitator.voucher.batchquery.yaml:30`.
    SystemError,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:31`.
    IllegalBizParams,
    /// On the wire `NO_RIGHT`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:32`.
    NoRight,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CityfacilitatorVoucherBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("NO_RIGHT", Self::NoRight),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CityfacilitatorVoucherBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
