//! `zhima.credit.ep.scene.agreement.cancel` · 取消信用服务
//!
//! Cancel a credit service.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.agreement.cancel.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.ep.scene.agreement.cancel` (取消信用服务).
///
/// Cancel a credit service.
///
/// ```
/// use alipay::zhima_credit::EpSceneAgreementCancel;
///
/// let request = EpSceneAgreementCancel::new()
///     .out_order_no("2020090411140000000000777000216122");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_time`](Self::biz_time) | a time |
/// | [`out_order_no`](Self::out_order_no) | at most 64 characters |
///
/// Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.agreement.cancel.yaml`.
/// Returns [`EpSceneAgreementCancelResponse`], or an error with a [`EpSceneAgreementCancelErrorCode`].
#[doc(alias = "zhima.credit.ep.scene.agreement.cancel")]
#[doc(alias = "取消信用服务")]
#[doc(alias = "信用")]
#[must_use]
#[non_exhaustive]
pub struct EpSceneAgreementCancel {
    /// When the business was canceled.
    ///
    /// 业务取消时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub biz_time: Option<record::DateTime>,
    /// Credit order number returned by `zhima.credit.ep.scene.agreement.use`.
    ///
    /// 信用订单号.
    pub credit_order_no: Option<String>,
    /// Merchant's credit order number, unique; the same as when joining.
    ///
    /// 商户的信用订单号; at most 64 characters. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
}

impl EpSceneAgreementCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<record::DateTime>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`credit_order_no`](Self::credit_order_no).
    #[inline]
    pub fn credit_order_no(mut self, credit_order_no: impl Into<String>) -> Self {
        self.credit_order_no = Some(credit_order_no.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// The response of `zhima.credit.ep.scene.agreement.cancel` (取消信用服务).
#[non_exhaustive]
pub struct EpSceneAgreementCancelResponse {
    /// Credit order number.
    ///
    /// 信用订单号.
    pub credit_order_no: Option<String>,
}

/// The error codes of `zhima.credit.ep.scene.agreement.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EpSceneAgreementCancelErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EpSceneAgreementCancelErrorCode);

impl record::CallRequest for EpSceneAgreementCancel {}

impl record::Request for EpSceneAgreementCancel {
    type Response = EpSceneAgreementCancelResponse;
    type ErrorCode = EpSceneAgreementCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.ep.scene.agreement.cancel",
        title: "取消信用服务",
        file: "spec/zhima_credit/ep.scene.agreement.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EP_SCENE_AGREEMENT_CANCEL,
        response: &EP_SCENE_AGREEMENT_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EpSceneAgreementCancel, EP_SCENE_AGREEMENT_CANCEL, 0 biz_time None, 1 credit_order_no
    None, 2 out_order_no None
);

record::record!(
    EpSceneAgreementCancelResponse, EP_SCENE_AGREEMENT_CANCEL_RESPONSE, 0 credit_order_no
    None
);

static EP_SCENE_AGREEMENT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneAgreementCancel",
    file: "spec/zhima_credit/ep.scene.agreement.cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("credit_order_no"),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[],
    lines: &[10, 10, 11, 15, 19],
};

static EP_SCENE_AGREEMENT_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneAgreementCancelResponse",
    file: "spec/zhima_credit/ep.scene.agreement.cancel.yaml",
    rows: &[schema::Row::Text("credit_order_no")],
    rules: &[],
    lines: &[],
};
