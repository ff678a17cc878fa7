//! `alipay.commerce.cityfacilitator.voucher.batchquery` · 地铁购票订单批量查询
//!
//! Query the status of several metro ticket orders.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
//! `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.

use crate::{record, schema};

static CITYFACILITATOR_VOUCHER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchquery",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("city_code", 11),
        schema::FieldDef::new(
            "trade_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            21,
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
            28,
        ),
    ],
    rules: &[],
};

static TICKET_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketDetailInfo",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("amount", 34),
        schema::FieldDef::text("end_station", 35),
        schema::FieldDef::text("end_station_name", 36),
        schema::FieldDef::text("quantity", 41),
        schema::FieldDef::text("start_station", 42),
        schema::FieldDef::text("start_station_name", 43),
        schema::FieldDef::text("status", 44),
        schema::FieldDef::text("ticket_price", 45),
        schema::FieldDef::text("ticket_type", 46),
        schema::FieldDef::text("trade_no", 47),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
///
/// Query the status of several metro ticket orders.
///
/// ```
/// use alipay::commerce::CityfacilitatorVoucherBatchquery;
///
/// let request = CityfacilitatorVoucherBatchquery::new()
///     .city_code("440300");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
/// `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.
/// Returns [`CityfacilitatorVoucherBatchqueryResponse`], or an error with a [`CityfacilitatorVoucherBatchqueryErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.batchquery")]
#[doc(alias = "/v3/alipay/commerce/cityfacilitator/voucher/batchquery")]
#[doc(alias = "地铁购票订单批量查询")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchquery {
    /// City code of the national administrative division standard; only some cities are supported.
    ///
    /// 城市编码; other values may be added. Example: `440300`.
    pub city_code: Option<record::Choice<CityfacilitatorVoucherBatchqueryCityCode>>,
    /// Alipay trade numbers to query.
    ///
    /// 支付宝交易号列表. Example: `010-00000000`.
    pub trade_nos: Vec<String>,
}

impl CityfacilitatorVoucherBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city_code: None,
            trade_nos: Vec::new(),
        }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(
        mut self,
        city_code: impl Into<record::Choice<CityfacilitatorVoucherBatchqueryCityCode>>,
    ) -> Self {
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

/// The response of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchqueryResponse {
    /// Orders found.
    ///
    /// 查询到的订单信息列表.
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

/// A metro ticket order.
#[non_exhaustive]
pub struct TicketDetailInfo {
    /// Total amount, in yuan.
    ///
    /// 总金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Code of the destination station.
    ///
    /// 终点站编码. Example: `21003002`.
    pub end_station: Option<String>,
    /// Chinese name of the destination station.
    ///
    /// 终点站中文名称. Example: `浦电路`.
    pub end_station_name: Option<String>,
    /// Number of tickets.
    ///
    /// 票数量. Example: `8`.
    pub quantity: Option<String>,
    /// Code of the start station.
    ///
    /// 起点站编码. Example: `12300002`.
    pub start_station: Option<String>,
    /// Chinese name of the start station.
    ///
    /// 起点站中文名称. Example: `蓝村路`.
    pub start_station_name: Option<String>,
    /// Status of the order, such as `SUCCESS`.
    ///
    /// 订单状态. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 单价; an amount of money as a decimal number. Example: `5.00`.
    pub ticket_price: Option<record::Amount>,
    /// Type of ticket, such as `oneway`.
    ///
    /// 票类型. Example: `oneway`.
    pub ticket_type: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `010-00000000`.
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

/// The values of the platform's type `CityfacilitatorVoucherBatchqueryCityCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherBatchqueryCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

impl record::Enumeration for CityfacilitatorVoucherBatchqueryCityCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("440100", Self::V440100),
        ("440300", Self::V440300),
        ("330100", Self::V330100),
    ];
}

impl std::fmt::Debug for CityfacilitatorVoucherBatchqueryCityCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.cityfacilitator.voucher.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherBatchqueryErrorCode {
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
