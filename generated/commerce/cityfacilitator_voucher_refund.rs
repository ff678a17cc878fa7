//! `alipay.commerce.cityfacilitator.voucher.refund` · 地铁购票发码退款
//!
//! Refund metro tickets from the intermediate account after the code was issued.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/cityfacilitator/voucher/refund`.
//! Described in `spec/commerce/cityfacilitator.voucher.refund.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.commerce.cityfacilitator.voucher.refund` (地铁购票发码退款).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CityfacilitatorVoucherRefundResponse {}

/// The values of the platform's type `CityfacilitatorVoucherRefundCityCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherRefundCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

record::enumeration!(
    CityfacilitatorVoucherRefundCityCode, "440100" V440100, "440300" V440300, "330100"
    V330100
);

/// The error codes of `alipay.commerce.cityfacilitator.voucher.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CityfacilitatorVoucherRefundErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "NO_RIGHT" NoRight
);

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

record::record!(
    CityfacilitatorVoucherRefund, CITYFACILITATOR_VOUCHER_REFUND, 0 city_code None, 1
    trade_no None
);

record::record!(
    CityfacilitatorVoucherRefundResponse, CITYFACILITATOR_VOUCHER_REFUND_RESPONSE
);

static CITYFACILITATOR_VOUCHER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherRefund",
    file: "spec/commerce/cityfacilitator.voucher.refund.yaml",
    rows: &[schema::Row::Text("city_code"), schema::Row::Text("trade_no")],
    rules: &[],
    lines: &[11, 21],
};

static CITYFACILITATOR_VOUCHER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherRefundResponse",
    file: "spec/commerce/cityfacilitator.voucher.refund.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
