//! `alipay.commerce.cityfacilitator.voucher.batchquery` · 地铁购票订单批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
//! `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/cityfacilitator.voucher.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.cityfacilitator.voucher.batchquery",
    title: "地铁购票订单批量查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "NO_RIGHT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static CITYFACILITATOR_VOUCHER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "trade_nos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "tickets",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_DETAIL_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static TICKET_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketDetailInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "end_station",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "end_station_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "start_station",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "start_station_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "ticket_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "ticket_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchquery {
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:9`.
    pub city_code: Option<String>,
    /// The field `trade_nos`: a list; each element is a text.
    ///
    /// On the wire `trade_nos`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:10`.
    pub trade_nos: Vec<String>,
}

impl CityfacilitatorVoucherBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`trade_nos`](Self::trade_nos).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchqueryResponse {
    /// The field `tickets`: a list; each element is a record of the kind `TicketDetailInfo`.
    ///
    /// On the wire `tickets`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:13`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct TicketDetailInfo {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:18`.
    pub amount: Option<String>,
    /// The field `end_station`: a text.
    ///
    /// On the wire `end_station`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:19`.
    pub end_station: Option<String>,
    /// The field `end_station_name`: a text.
    ///
    /// On the wire `end_station_name`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:20`.
    pub end_station_name: Option<String>,
    /// The field `quantity`: a text.
    ///
    /// On the wire `quantity`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:21`.
    pub quantity: Option<String>,
    /// The field `start_station`: a text.
    ///
    /// On the wire `start_station`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:22`.
    pub start_station: Option<String>,
    /// The field `start_station_name`: a text.
    ///
    /// On the wire `start_station_name`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:23`.
    pub start_station_name: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:24`.
    pub status: Option<String>,
    /// The field `ticket_price`: a text.
    ///
    /// On the wire `ticket_price`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:25`.
    pub ticket_price: Option<String>,
    /// The field `ticket_type`: a text.
    ///
    /// On the wire `ticket_type`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:26`.
    pub ticket_type: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/commerce/cityfacilitator.voucher.batchquery.yaml:27`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
