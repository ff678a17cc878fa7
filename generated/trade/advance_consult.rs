//! `alipay.trade.advance.consult` · 订单咨询服务
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/advance/consult`. Described in
//! `spec/trade/advance.consult.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/advance.consult.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.advance.consult",
    title: "订单咨询服务",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 47,
        },
        schema::ErrorDef {
            code: "USER_STAUTS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "USER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "BUYER_NOT_SUPPORT_ADVANCEPAY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "ILLEGAL_AGREEMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
    ],
};

static ADVANCE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "consult_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "industry_product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "sub_merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "sub_merchant_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "estimated_order_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "need_user_risk_prediction",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "trade_digest",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "user_out_binding_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static ADVANCE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsultResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "refer_result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "result_message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "risk_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "user_risk_prediction",
            kind: schema::Kind::Record(&USER_RISK_PREDICTION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "wait_repayment_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "wait_repayment_order_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "wait_repayment_order_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAIT_REPAYMENT_ORDER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static USER_RISK_PREDICTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserRiskPrediction",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "phone_recycle_risk_leve",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "refused_payment_risk_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static WAIT_REPAYMENT_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaitRepaymentOrderInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "advance_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "biz_product",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "orig_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "wait_repayment_amount",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct AdvanceConsult {
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/trade/advance.consult.yaml:9`.
    pub alipay_user_id: Option<String>,
    /// The field `consult_scene`: a text.
    ///
    /// On the wire `consult_scene`. Source: `spec/trade/advance.consult.yaml:10`.
    pub consult_scene: Option<String>,
    /// The field `industry_product_code`: a text.
    ///
    /// On the wire `industry_product_code`. Source: `spec/trade/advance.consult.yaml:11`.
    pub industry_product_code: Option<String>,
    /// The field `sub_merchant_id`: a text.
    ///
    /// On the wire `sub_merchant_id`. Source: `spec/trade/advance.consult.yaml:12`.
    pub sub_merchant_id: Option<String>,
    /// The field `sub_merchant_type`: a text.
    ///
    /// On the wire `sub_merchant_type`. Source: `spec/trade/advance.consult.yaml:13`.
    pub sub_merchant_type: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/trade/advance.consult.yaml:14`.
    pub agreement_no: Option<String>,
    /// The field `estimated_order_amount`: a text.
    ///
    /// On the wire `estimated_order_amount`. Source: `spec/trade/advance.consult.yaml:15`.
    pub estimated_order_amount: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/advance.consult.yaml:16`.
    pub out_trade_no: Option<String>,
    /// The field `need_user_risk_prediction`: a text.
    ///
    /// On the wire `need_user_risk_prediction`. Source: `spec/trade/advance.consult.yaml:17`.
    pub need_user_risk_prediction: Option<String>,
    /// The field `trade_digest`: a text.
    ///
    /// On the wire `trade_digest`. Source: `spec/trade/advance.consult.yaml:18`.
    pub trade_digest: Option<String>,
    /// The field `user_out_binding_phone`: a text.
    ///
    /// On the wire `user_out_binding_phone`. Source: `spec/trade/advance.consult.yaml:19`.
    pub user_out_binding_phone: Option<String>,
}

impl AdvanceConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    #[must_use]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`consult_scene`](Self::consult_scene).
    #[inline]
    #[must_use]
    pub fn consult_scene(mut self, consult_scene: impl Into<String>) -> Self {
        self.consult_scene = Some(consult_scene.into());
        self
    }

    /// Sets [`industry_product_code`](Self::industry_product_code).
    #[inline]
    #[must_use]
    pub fn industry_product_code(
        mut self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        self.industry_product_code = Some(industry_product_code.into());
        self
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    #[must_use]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_type`](Self::sub_merchant_type).
    #[inline]
    #[must_use]
    pub fn sub_merchant_type(mut self, sub_merchant_type: impl Into<String>) -> Self {
        self.sub_merchant_type = Some(sub_merchant_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`estimated_order_amount`](Self::estimated_order_amount).
    #[inline]
    #[must_use]
    pub fn estimated_order_amount(
        mut self,
        estimated_order_amount: impl Into<String>,
    ) -> Self {
        self.estimated_order_amount = Some(estimated_order_amount.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`need_user_risk_prediction`](Self::need_user_risk_prediction).
    #[inline]
    #[must_use]
    pub fn need_user_risk_prediction(
        mut self,
        need_user_risk_prediction: impl Into<String>,
    ) -> Self {
        self.need_user_risk_prediction = Some(need_user_risk_prediction.into());
        self
    }

    /// Sets [`trade_digest`](Self::trade_digest).
    #[inline]
    #[must_use]
    pub fn trade_digest(mut self, trade_digest: impl Into<String>) -> Self {
        self.trade_digest = Some(trade_digest.into());
        self
    }

    /// Sets [`user_out_binding_phone`](Self::user_out_binding_phone).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.advance.consult` (订单咨询服务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AdvanceConsultResponse {
    /// The field `refer_result`: true or false.
    ///
    /// On the wire `refer_result`. Source: `spec/trade/advance.consult.yaml:22`.
    pub refer_result: Option<bool>,
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/trade/advance.consult.yaml:23`.
    pub result_code: Option<String>,
    /// The field `result_message`: a text.
    ///
    /// On the wire `result_message`. Source: `spec/trade/advance.consult.yaml:24`.
    pub result_message: Option<String>,
    /// The field `risk_level`: a text.
    ///
    /// On the wire `risk_level`. Source: `spec/trade/advance.consult.yaml:25`.
    pub risk_level: Option<String>,
    /// The field `user_risk_prediction`: a record of the kind `UserRiskPrediction`.
    ///
    /// On the wire `user_risk_prediction`. Source: `spec/trade/advance.consult.yaml:26`.
    pub user_risk_prediction: Option<UserRiskPrediction>,
    /// The field `wait_repayment_amount`: a text.
    ///
    /// On the wire `wait_repayment_amount`. Source: `spec/trade/advance.consult.yaml:27`.
    pub wait_repayment_amount: Option<String>,
    /// The field `wait_repayment_order_count`: a whole number.
    ///
    /// On the wire `wait_repayment_order_count`. Source: `spec/trade/advance.consult.yaml:28`.
    pub wait_repayment_order_count: Option<i64>,
    /// The field `wait_repayment_order_infos`: a list; each element is a record of the kind `WaitRepaymentOrderInfo`.
    ///
    /// On the wire `wait_repayment_order_infos`. Source: `spec/trade/advance.consult.yaml:29`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserRiskPrediction {
    /// The field `phone_recycle_risk_leve`: a text.
    ///
    /// On the wire `phone_recycle_risk_leve`. Source: `spec/trade/advance.consult.yaml:34`.
    pub phone_recycle_risk_leve: Option<String>,
    /// The field `refused_payment_risk_level`: a text.
    ///
    /// On the wire `refused_payment_risk_level`. Source: `spec/trade/advance.consult.yaml:35`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct WaitRepaymentOrderInfo {
    /// The field `advance_order_id`: a text.
    ///
    /// On the wire `advance_order_id`. Source: `spec/trade/advance.consult.yaml:39`.
    pub advance_order_id: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/trade/advance.consult.yaml:40`.
    pub alipay_user_id: Option<String>,
    /// The field `biz_product`: a text.
    ///
    /// On the wire `biz_product`. Source: `spec/trade/advance.consult.yaml:41`.
    pub biz_product: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/trade/advance.consult.yaml:42`.
    pub open_id: Option<String>,
    /// The field `orig_biz_order_id`: a text.
    ///
    /// On the wire `orig_biz_order_id`. Source: `spec/trade/advance.consult.yaml:43`.
    pub orig_biz_order_id: Option<String>,
    /// The field `wait_repayment_amount`: a whole number.
    ///
    /// On the wire `wait_repayment_amount`. Source: `spec/trade/advance.consult.yaml:44`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
