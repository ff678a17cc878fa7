//! `zhima.credit.ep.scene.agreement.cancel` · 取消信用服务
//!
//! Cancel a credit service.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.agreement.cancel.yaml`.

use crate::{record, schema};

static EP_SCENE_AGREEMENT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneAgreementCancel",
    file: "spec/zhima_credit/ep.scene.agreement.cancel.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    10,
                ),
            ],
            ..schema::FieldDef::text("biz_time", 10)
        },
        schema::FieldDef::text("credit_order_no", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 19)],
            ..schema::FieldDef::text("out_order_no", 15)
        },
    ],
    rules: &[],
};

static EP_SCENE_AGREEMENT_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneAgreementCancelResponse",
    file: "spec/zhima_credit/ep.scene.agreement.cancel.yaml",
    fields: &[schema::FieldDef::text("credit_order_no", 23)],
    rules: &[],
};

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
        Self {
            biz_time: None,
            credit_order_no: None,
            out_order_no: None,
        }
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

impl record::Record for EpSceneAgreementCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_AGREEMENT_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_time),
            1 => Some(&self.credit_order_no),
            2 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_time),
            1 => Some(&mut self.credit_order_no),
            2 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for EpSceneAgreementCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EpSceneAgreementCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneAgreementCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneAgreementCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `zhima.credit.ep.scene.agreement.cancel` (取消信用服务).
#[non_exhaustive]
pub struct EpSceneAgreementCancelResponse {
    /// Credit order number.
    ///
    /// 信用订单号.
    pub credit_order_no: Option<String>,
}

impl record::Record for EpSceneAgreementCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_AGREEMENT_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_order_no),
            _ => None,
        }
    }
}

impl Default for EpSceneAgreementCancelResponse {
    #[inline]
    fn default() -> Self {
        Self { credit_order_no: None }
    }
}

impl Clone for EpSceneAgreementCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneAgreementCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneAgreementCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.ep.scene.agreement.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpSceneAgreementCancelErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EpSceneAgreementCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EpSceneAgreementCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
