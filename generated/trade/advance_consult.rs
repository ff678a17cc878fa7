//! `alipay.trade.advance.consult` · 订单咨询服务
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/advance/consult`. Described in
//! `spec/trade/advance.consult.yaml`.

use crate::{record, schema};

static ADVANCE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsult",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("consult_scene", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("industry_product_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_merchant_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_merchant_type", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("estimated_order_amount", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_trade_no", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_user_risk_prediction", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trade_digest", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_out_binding_phone", 19)
        },
    ],
    rules: &[],
};

static ADVANCE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsultResponse",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::new("refer_result", schema::Kind::Boolean, 22),
        schema::FieldDef::text("result_code", 23),
        schema::FieldDef::text("result_message", 24),
        schema::FieldDef::text("risk_level", 25),
        schema::FieldDef::new(
            "user_risk_prediction",
            schema::Kind::Record(&USER_RISK_PREDICTION),
            26,
        ),
        schema::FieldDef::text("wait_repayment_amount", 27),
        schema::FieldDef::new("wait_repayment_order_count", schema::Kind::Integer, 28),
        schema::FieldDef::new(
            "wait_repayment_order_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAIT_REPAYMENT_ORDER_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static USER_RISK_PREDICTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserRiskPrediction",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::text("phone_recycle_risk_leve", 34),
        schema::FieldDef::text("refused_payment_risk_level", 35),
    ],
    rules: &[],
};

static WAIT_REPAYMENT_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaitRepaymentOrderInfo",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::text("advance_order_id", 39),
        schema::FieldDef::text("alipay_user_id", 40),
        schema::FieldDef::text("biz_product", 41),
        schema::FieldDef::text("open_id", 42),
        schema::FieldDef::text("orig_biz_order_id", 43),
        schema::FieldDef::new("wait_repayment_amount", schema::Kind::Integer, 44),
    ],
    rules: &[],
};

/// A request of `alipay.trade.advance.consult` (订单咨询服务).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/advance/consult`. Described in
/// `spec/trade/advance.consult.yaml`.
/// Answered by [`AdvanceConsultResponse`], or by an error with a [`AdvanceConsultErrorCode`].
#[doc(alias = "alipay.trade.advance.consult")]
#[doc(alias = "订单咨询服务")]
#[must_use]
#[non_exhaustive]
pub struct AdvanceConsult {
    /// On the wire `alipay_user_id`, a text. Source: `spec/trade/advance.consult.yaml:9`.
    pub alipay_user_id: Option<String>,
    /// On the wire `consult_scene`, a text. Source: `spec/trade/advance.consult.yaml:10`.
    pub consult_scene: Option<String>,
    /// On the wire `industry_product_code`, a text. Source: `spec/trade/advance.consult.yaml:11`.
    pub industry_product_code: Option<String>,
    /// On the wire `sub_merchant_id`, a text. Source: `spec/trade/advance.consult.yaml:12`.
    pub sub_merchant_id: Option<String>,
    /// On the wire `sub_merchant_type`, a text. Source: `spec/trade/advance.consult.yaml:13`.
    pub sub_merchant_type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/trade/advance.consult.yaml:14`.
    pub agreement_no: Option<String>,
    /// On the wire `estimated_order_amount`, a text. Source: `spec/trade/advance.consult.yaml:15`.
    pub estimated_order_amount: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/advance.consult.yaml:16`.
    pub out_trade_no: Option<String>,
    /// On the wire `need_user_risk_prediction`, a text. Source: `spec/trade/advance.consult.yaml:17`.
    pub need_user_risk_prediction: Option<String>,
    /// On the wire `trade_digest`, a text. Source: `spec/trade/advance.consult.yaml:18`.
    pub trade_digest: Option<String>,
    /// On the wire `user_out_binding_phone`, a text. Source: `spec/trade/advance.consult.yaml:19`.
    pub user_out_binding_phone: Option<String>,
}

impl AdvanceConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_user_id: None,
            consult_scene: None,
            industry_product_code: None,
            sub_merchant_id: None,
            sub_merchant_type: None,
            agreement_no: None,
            estimated_order_amount: None,
            out_trade_no: None,
            need_user_risk_prediction: None,
            trade_digest: None,
            user_out_binding_phone: None,
        }
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`consult_scene`](Self::consult_scene).
    #[inline]
    pub fn consult_scene(mut self, consult_scene: impl Into<String>) -> Self {
        self.consult_scene = Some(consult_scene.into());
        self
    }

    /// Sets [`industry_product_code`](Self::industry_product_code).
    #[inline]
    pub fn industry_product_code(
        mut self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        self.industry_product_code = Some(industry_product_code.into());
        self
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_type`](Self::sub_merchant_type).
    #[inline]
    pub fn sub_merchant_type(mut self, sub_merchant_type: impl Into<String>) -> Self {
        self.sub_merchant_type = Some(sub_merchant_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`estimated_order_amount`](Self::estimated_order_amount).
    #[inline]
    pub fn estimated_order_amount(
        mut self,
        estimated_order_amount: impl Into<String>,
    ) -> Self {
        self.estimated_order_amount = Some(estimated_order_amount.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`need_user_risk_prediction`](Self::need_user_risk_prediction).
    #[inline]
    pub fn need_user_risk_prediction(
        mut self,
        need_user_risk_prediction: impl Into<String>,
    ) -> Self {
        self.need_user_risk_prediction = Some(need_user_risk_prediction.into());
        self
    }

    /// Sets [`trade_digest`](Self::trade_digest).
    #[inline]
    pub fn trade_digest(mut self, trade_digest: impl Into<String>) -> Self {
        self.trade_digest = Some(trade_digest.into());
        self
    }

    /// Sets [`user_out_binding_phone`](Self::user_out_binding_phone).
    #[inline]
    pub fn user_out_binding_phone(
        mut self,
        user_out_binding_phone: impl Into<String>,
    ) -> Self {
        self.user_out_binding_phone = Some(user_out_binding_phone.into());
        self
    }
}

impl record::Record for AdvanceConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVANCE_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_user_id),
            1 => Some(&self.consult_scene),
            2 => Some(&self.industry_product_code),
            3 => Some(&self.sub_merchant_id),
            4 => Some(&self.sub_merchant_type),
            5 => Some(&self.agreement_no),
            6 => Some(&self.estimated_order_amount),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.need_user_risk_prediction),
            9 => Some(&self.trade_digest),
            10 => Some(&self.user_out_binding_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_user_id),
            1 => Some(&mut self.consult_scene),
            2 => Some(&mut self.industry_product_code),
            3 => Some(&mut self.sub_merchant_id),
            4 => Some(&mut self.sub_merchant_type),
            5 => Some(&mut self.agreement_no),
            6 => Some(&mut self.estimated_order_amount),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.need_user_risk_prediction),
            9 => Some(&mut self.trade_digest),
            10 => Some(&mut self.user_out_binding_phone),
            _ => None,
        }
    }
}

impl Default for AdvanceConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdvanceConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvanceConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvanceConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AdvanceConsult {}

impl record::Request for AdvanceConsult {
    type Response = AdvanceConsultResponse;
    type ErrorCode = AdvanceConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.advance.consult",
        title: "订单咨询服务",
        file: "spec/trade/advance.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/advance/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADVANCE_CONSULT,
        response: &ADVANCE_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.advance.consult` (订单咨询服务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AdvanceConsultResponse {
    /// On the wire `refer_result`, true or false. Source: `spec/trade/advance.consult.yaml:22`.
    pub refer_result: Option<bool>,
    /// On the wire `result_code`, a text. Source: `spec/trade/advance.consult.yaml:23`.
    pub result_code: Option<String>,
    /// On the wire `result_message`, a text. Source: `spec/trade/advance.consult.yaml:24`.
    pub result_message: Option<String>,
    /// On the wire `risk_level`, a text. Source: `spec/trade/advance.consult.yaml:25`.
    pub risk_level: Option<String>,
    /// On the wire `user_risk_prediction`, a record of the kind `UserRiskPrediction`. Source:
    /// `spec/trade/advance.consult.yaml:26`.
    pub user_risk_prediction: Option<UserRiskPrediction>,
    /// On the wire `wait_repayment_amount`, a text. Source: `spec/trade/advance.consult.yaml:27`.
    pub wait_repayment_amount: Option<String>,
    /// On the wire `wait_repayment_order_count`, a whole number. Source: `spec/trade/advance.consult.yaml:28`.
    pub wait_repayment_order_count: Option<i64>,
    /// On the wire `wait_repayment_order_infos`, a list; each element is a record of the kind
    /// `WaitRepaymentOrderInfo`. Source: `spec/trade/advance.consult.yaml:29`.
    pub wait_repayment_order_infos: Vec<WaitRepaymentOrderInfo>,
}

impl record::Record for AdvanceConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVANCE_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.refer_result),
            1 => Some(&self.result_code),
            2 => Some(&self.result_message),
            3 => Some(&self.risk_level),
            4 => Some(&self.user_risk_prediction),
            5 => Some(&self.wait_repayment_amount),
            6 => Some(&self.wait_repayment_order_count),
            7 => Some(&self.wait_repayment_order_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.refer_result),
            1 => Some(&mut self.result_code),
            2 => Some(&mut self.result_message),
            3 => Some(&mut self.risk_level),
            4 => Some(&mut self.user_risk_prediction),
            5 => Some(&mut self.wait_repayment_amount),
            6 => Some(&mut self.wait_repayment_order_count),
            7 => Some(&mut self.wait_repayment_order_infos),
            _ => None,
        }
    }
}

impl Default for AdvanceConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            refer_result: None,
            result_code: None,
            result_message: None,
            risk_level: None,
            user_risk_prediction: None,
            wait_repayment_amount: None,
            wait_repayment_order_count: None,
            wait_repayment_order_infos: Vec::new(),
        }
    }
}

impl Clone for AdvanceConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvanceConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvanceConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserRiskPrediction`.
///
/// Source: `spec/trade/advance.consult.yaml:32`.
#[non_exhaustive]
pub struct UserRiskPrediction {
    /// On the wire `phone_recycle_risk_leve`, a text. Source: `spec/trade/advance.consult.yaml:34`.
    pub phone_recycle_risk_leve: Option<String>,
    /// On the wire `refused_payment_risk_level`, a text. Source: `spec/trade/advance.consult.yaml:35`.
    pub refused_payment_risk_level: Option<String>,
}

impl record::Record for UserRiskPrediction {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_RISK_PREDICTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.phone_recycle_risk_leve),
            1 => Some(&self.refused_payment_risk_level),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.phone_recycle_risk_leve),
            1 => Some(&mut self.refused_payment_risk_level),
            _ => None,
        }
    }
}

impl Default for UserRiskPrediction {
    #[inline]
    fn default() -> Self {
        Self {
            phone_recycle_risk_leve: None,
            refused_payment_risk_level: None,
        }
    }
}

impl Clone for UserRiskPrediction {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserRiskPrediction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserRiskPrediction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `WaitRepaymentOrderInfo`.
///
/// Source: `spec/trade/advance.consult.yaml:37`.
#[non_exhaustive]
pub struct WaitRepaymentOrderInfo {
    /// On the wire `advance_order_id`, a text. Source: `spec/trade/advance.consult.yaml:39`.
    pub advance_order_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/trade/advance.consult.yaml:40`.
    pub alipay_user_id: Option<String>,
    /// On the wire `biz_product`, a text. Source: `spec/trade/advance.consult.yaml:41`.
    pub biz_product: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/trade/advance.consult.yaml:42`.
    pub open_id: Option<String>,
    /// On the wire `orig_biz_order_id`, a text. Source: `spec/trade/advance.consult.yaml:43`.
    pub orig_biz_order_id: Option<String>,
    /// On the wire `wait_repayment_amount`, a whole number. Source: `spec/trade/advance.consult.yaml:44`.
    pub wait_repayment_amount: Option<i64>,
}

impl record::Record for WaitRepaymentOrderInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &WAIT_REPAYMENT_ORDER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_order_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.biz_product),
            3 => Some(&self.open_id),
            4 => Some(&self.orig_biz_order_id),
            5 => Some(&self.wait_repayment_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_order_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.biz_product),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.orig_biz_order_id),
            5 => Some(&mut self.wait_repayment_amount),
            _ => None,
        }
    }
}

impl Default for WaitRepaymentOrderInfo {
    #[inline]
    fn default() -> Self {
        Self {
            advance_order_id: None,
            alipay_user_id: None,
            biz_product: None,
            open_id: None,
            orig_biz_order_id: None,
            wait_repayment_amount: None,
        }
    }
}

impl Clone for WaitRepaymentOrderInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for WaitRepaymentOrderInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for WaitRepaymentOrderInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.advance.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvanceConsultErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/advance.consult.yaml:47`.
    SystemError,
    /// On the wire `USER_STAUTS_ERROR`. Source: `spec/trade/advance.consult.yaml:48`.
    UserStautsError,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/trade/advance.consult.yaml:49`.
    UserNotExist,
    /// On the wire `BUYER_NOT_SUPPORT_ADVANCEPAY`. Source: `spec/trade/advance.consult.yaml:50`.
    BuyerNotSupportAdvancepay,
    /// On the wire `ILLEGAL_AGREEMENT`. Source: `spec/trade/advance.consult.yaml:51`.
    IllegalAgreement,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AdvanceConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("USER_STAUTS_ERROR", Self::UserStautsError),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("BUYER_NOT_SUPPORT_ADVANCEPAY", Self::BuyerNotSupportAdvancepay),
        ("ILLEGAL_AGREEMENT", Self::IllegalAgreement),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AdvanceConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
