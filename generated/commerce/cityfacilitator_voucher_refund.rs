//! `alipay.commerce.cityfacilitator.voucher.refund` · 地铁购票发码退款
//!
//! Refund metro tickets from the intermediate account after the code was issued.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/refund`.
//! Described in `spec/commerce/cityfacilitator.voucher.refund.yaml`.

use crate::{record, schema};

static CITYFACILITATOR_VOUCHER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherRefund",
    file: "spec/commerce/cityfacilitator.voucher.refund.yaml",
    fields: &[
        schema::FieldDef::text("city_code", 11),
        schema::FieldDef::text("trade_no", 21),
    ],
    rules: &[],
};

static CITYFACILITATOR_VOUCHER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherRefundResponse",
    file: "spec/commerce/cityfacilitator.voucher.refund.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.voucher.refund` (地铁购票发码退款).
///
/// Refund metro tickets from the intermediate account after the code was issued.
///
/// ```
/// use alipay::commerce::CityfacilitatorVoucherRefund;
///
/// let request = CityfacilitatorVoucherRefund::new()
///     .city_code("440300");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/refund`.
/// Described in `spec/commerce/cityfacilitator.voucher.refund.yaml`.
/// Returns [`CityfacilitatorVoucherRefundResponse`], or an error with a [`CityfacilitatorVoucherRefundErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.refund")]
#[doc(alias = "/v3/alipay/commerce/cityfacilitator/voucher/refund")]
#[doc(alias = "地铁购票发码退款")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherRefund {
    /// City code of the national administrative division standard; only some cities are supported.
    ///
    /// 城市编码; other values may be added. Example: `440300`.
    pub city_code: Option<record::Choice<CityfacilitatorVoucherRefundCityCode>>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2016031521001004390263523925`.
    pub trade_no: Option<String>,
}

impl CityfacilitatorVoucherRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city_code: None,
            trade_no: None,
        }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(
        mut self,
        city_code: impl Into<record::Choice<CityfacilitatorVoucherRefundCityCode>>,
    ) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for CityfacilitatorVoucherRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_code),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_code),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorVoucherRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CityfacilitatorVoucherRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CityfacilitatorVoucherRefund {}

impl record::Request for CityfacilitatorVoucherRefund {
    type Response = CityfacilitatorVoucherRefundResponse;
    type ErrorCode = CityfacilitatorVoucherRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.cityfacilitator.voucher.refund",
        title: "地铁购票发码退款",
        file: "spec/commerce/cityfacilitator.voucher.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/cityfacilitator/voucher/refund",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CITYFACILITATOR_VOUCHER_REFUND,
        response: &CITYFACILITATOR_VOUCHER_REFUND_RESPONSE,
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

/// The response of `alipay.commerce.cityfacilitator.voucher.refund` (地铁购票发码退款).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CityfacilitatorVoucherRefundResponse {}

impl record::Record for CityfacilitatorVoucherRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_VOUCHER_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for CityfacilitatorVoucherRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CityfacilitatorVoucherRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorVoucherRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorVoucherRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CityfacilitatorVoucherRefundCityCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherRefundCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

impl record::Enumeration for CityfacilitatorVoucherRefundCityCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("440100", Self::V440100),
        ("440300", Self::V440300),
        ("330100", Self::V330100),
    ];
}

impl std::fmt::Debug for CityfacilitatorVoucherRefundCityCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.cityfacilitator.voucher.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherRefundErrorCode {
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

impl record::ErrorCode for CityfacilitatorVoucherRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("NO_RIGHT", Self::NoRight),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CityfacilitatorVoucherRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
