//! `alipay.trade.advance.consult` · 订单咨询服务
//!
//! Ask whether a user qualifies for advances, or assess an order's risk.
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
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 16),
                schema::LimitDef::new(schema::Limit::MinLength(16), 17),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 18),
            ],
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("consult_scene", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("industry_product_code", 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_merchant_id", 33)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_merchant_type", 34)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 39)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 49),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 50),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 51),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 48),
            ],
            ..schema::FieldDef::text("estimated_order_amount", 45)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_trade_no", 53)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_user_risk_prediction", 59)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trade_digest", 64)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_out_binding_phone", 69)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "consult_scene",
                equals: "ORDER_RISK_EVALUATION",
                require: &["agreement_no"],
            },
            line: 77,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["alipay_user_id", "consult_scene"]),
            line: 79,
        },
    ],
};

static ADVANCE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsultResponse",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::new("refer_result", schema::Kind::Boolean, 82),
        schema::FieldDef::text("result_code", 83),
        schema::FieldDef::text("result_message", 87),
        schema::FieldDef::text("risk_level", 92),
        schema::FieldDef::new(
            "user_risk_prediction",
            schema::Kind::Record(&USER_RISK_PREDICTION),
            100,
        ),
        schema::FieldDef::text("wait_repayment_amount", 104),
        schema::FieldDef::new("wait_repayment_order_count", schema::Kind::Integer, 109),
        schema::FieldDef::new(
            "wait_repayment_order_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAIT_REPAYMENT_ORDER_INFO),
                    limits: &[],
                },
            ),
            114,
        ),
    ],
    rules: &[],
};

static USER_RISK_PREDICTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserRiskPrediction",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::text("phone_recycle_risk_leve", 123),
        schema::FieldDef::text("refused_payment_risk_level", 133),
    ],
    rules: &[],
};

static WAIT_REPAYMENT_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaitRepaymentOrderInfo",
    file: "spec/trade/advance.consult.yaml",
    fields: &[
        schema::FieldDef::text("advance_order_id", 148),
        schema::FieldDef::text("alipay_user_id", 153),
        schema::FieldDef::text("biz_product", 158),
        schema::FieldDef::text("open_id", 162),
        schema::FieldDef::text("orig_biz_order_id", 167),
        schema::FieldDef::new("wait_repayment_amount", schema::Kind::Integer, 172),
    ],
    rules: &[],
};

/// A request of `alipay.trade.advance.consult` (订单咨询服务).
///
/// Ask whether a user qualifies for advances, or assess an order's risk.
///
/// ```
/// use alipay::trade::AdvanceConsult;
///
/// let request = AdvanceConsult::new()
///     .alipay_user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`estimated_order_amount`](Self::estimated_order_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases |
/// | [`user_out_binding_phone`](Self::user_out_binding_phone) | required in some cases |
/// | rule | Where `consult_scene` is `ORDER_RISK_EVALUATION`, there must be `agreement_no` |
/// | rule | At least one of `alipay_user_id`, `consult_scene` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/advance/consult`. Described in
/// `spec/trade/advance.consult.yaml`.
/// Returns [`AdvanceConsultResponse`], or an error with a [`AdvanceConsultErrorCode`].
#[doc(alias = "alipay.trade.advance.consult")]
#[doc(alias = "/v3/alipay/trade/advance/consult")]
#[doc(alias = "订单咨询服务")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct AdvanceConsult {
    /// Alipay user id (2088…, 16 digits); optional only if `consult_scene` is `ORDER_RISK_EVALUATION`.
    ///
    /// 支付宝用户 id; required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Service to consult; left out, it is the advance.
    ///
    /// 订单咨询类型; other values may be added. Example: `ORDER_RISK_EVALUATION`.
    pub consult_scene: Option<record::Choice<AdvanceConsultConsultScene>>,
    /// Industry product whose sales plan gives the rules for advances.
    ///
    /// 行业产品信息. Example: `CAR_OWNERS_PARKINGPAY`.
    pub industry_product_code: Option<String>,
    /// Sub-merchant id.
    ///
    /// 子商户id. Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
    /// Sub-merchant type, such as `PARTNER`.
    ///
    /// 子商户类型. Example: `PARTNER`.
    pub sub_merchant_type: Option<String>,
    /// Number of the user's signed agreement.
    ///
    /// 协议号; required in some cases. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Expected total of the order, in yuan; for the risk assessment.
    ///
    /// 预估订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `9.00`.
    pub estimated_order_amount: Option<record::Amount>,
    /// Merchant's order number; needed in the Huabei-Zhima scene.
    ///
    /// 商户请求时的外部订单号; required in some cases. Example: `test20191100000001`.
    pub out_trade_no: Option<String>,
    /// Whether to predict the user's risk.
    ///
    /// 是否需要进行用户风险预测. Example: `true`.
    pub need_user_risk_prediction: Option<String>,
    /// Trade digest for a finer risk prediction; its structure is agreed beforehand.
    ///
    /// 交易信息摘要. Example: `{"parking_city":"某市","vehicle_number":"某A00000"}`.
    pub trade_digest: Option<String>,
    /// User's mobile number, encrypted in the request; needed for the risk prediction.
    ///
    /// 用户在外部域账号系统绑定的手机号; required in some cases. Example: `13800000000`.
    pub user_out_binding_phone: Option<String>,
}

impl AdvanceConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn consult_scene(
        mut self,
        consult_scene: impl Into<record::Choice<AdvanceConsultConsultScene>>,
    ) -> Self {
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
        estimated_order_amount: impl Into<record::Amount>,
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
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy.",
                fix: "Wait, then ask again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 175,
            },
            schema::ErrorDef {
                code: "USER_STAUTS_ERROR",
                summary: "The user's state is wrong.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 176,
            },
            schema::ErrorDef {
                code: "USER_NOT_EXIST",
                summary: "The user has closed the account.",
                fix: "Offer the user no advance.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 177,
            },
            schema::ErrorDef {
                code: "BUYER_NOT_SUPPORT_ADVANCEPAY",
                summary: "The user is allowed no advances.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 178,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.trade.advance.consult` (订单咨询服务).
#[non_exhaustive]
pub struct AdvanceConsultResponse {
    /// Whether advances are allowed for the user at this moment.
    ///
    /// Example: `true`.
    pub refer_result: Option<bool>,
    /// Result code; `USER_NOT_EXIST` means the user was deregistered.
    ///
    /// Example: `USER_NOT_EXIST`.
    pub result_code: Option<String>,
    /// Why the user does not qualify.
    ///
    /// 用户不准入原因. Example: `用户不准入`.
    pub result_message: Option<String>,
    /// Risk level of the order; returned for the risk assessment.
    ///
    /// 订单风险评估等级. Example: `1`.
    pub risk_level: Option<record::Choice<AdvanceConsultResponseRiskLevel>>,
    /// Predicted risks of the user: refused payment and reassigned phone number.
    ///
    /// 用户风险预测结果.
    pub user_risk_prediction: Option<UserRiskPrediction>,
    /// Amount the user still owes in all; always returned.
    ///
    /// 用户剩余的总待还金额. Example: `2.48`.
    pub wait_repayment_amount: Option<String>,
    /// Number of advances the user has not repaid; always returned.
    ///
    /// 用户总的未还的垫资笔数. Example: `6`.
    pub wait_repayment_order_count: Option<i64>,
    /// User's unpaid orders with this merchant; always returned.
    ///
    /// 待还订单列表.
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

/// Predicted risks of a user.
#[non_exhaustive]
pub struct UserRiskPrediction {
    /// Risk that the user's phone number was reassigned.
    ///
    /// Other values may be added. Example: `HIGH_RISK`.
    pub phone_recycle_risk_leve: Option<
        record::Choice<UserRiskPredictionPhoneRecycleRiskLeve>,
    >,
    /// Risk that the user refuses to pay.
    ///
    /// 用户拒付风险等级. Example: `HIGH_RISK`.
    pub refused_payment_risk_level: Option<
        record::Choice<UserRiskPredictionRefusedPaymentRiskLevel>,
    >,
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

/// An advance the user has yet to repay.
#[non_exhaustive]
pub struct WaitRepaymentOrderInfo {
    /// Advance order id.
    ///
    /// 垫资单id. Example: `20190128002630010000170001187808`.
    pub advance_order_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家的支付宝用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Usually the acquiring product code the merchant signed.
    ///
    /// Example: `GENERAL_WITHHOLDING`.
    pub biz_product: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家的支付宝open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Original business number, usually an Alipay trade number.
    ///
    /// 原始的业务单号. Example: `2018060821001001820554093702`.
    pub orig_biz_order_id: Option<String>,
    /// Amount advanced.
    ///
    /// 垫资金额.
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

/// The values of the platform's type `UserRiskPredictionPhoneRecycleRiskLeve`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserRiskPredictionPhoneRecycleRiskLeve {
    /// `NO_RESULT`: Number is not in the risk base (手机号风险未入库).
    NoResult,
    /// `NO_RISK`: No risk, high confidence.
    NoRisk,
    /// `LOW_RISK`: Low risk; the merchant decides.
    LowRisk,
    /// `HIGH_RISK`: Reassigned, high confidence (用户绑定手机已被放号).
    HighRisk,
}

impl record::Enumeration for UserRiskPredictionPhoneRecycleRiskLeve {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NO_RESULT", Self::NoResult),
        ("NO_RISK", Self::NoRisk),
        ("LOW_RISK", Self::LowRisk),
        ("HIGH_RISK", Self::HighRisk),
    ];
}

impl std::fmt::Debug for UserRiskPredictionPhoneRecycleRiskLeve {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserRiskPredictionRefusedPaymentRiskLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserRiskPredictionRefusedPaymentRiskLevel {
    /// `NO_SIGN`: Merchant has not signed (商户未签约).
    NoSign,
    /// `NO_RESULT`: Account not found (未查询到账户信息).
    NoResult,
    /// `LOW_RISK`: Low; service before payment is fine (用户拒付风险为低).
    LowRisk,
    /// `MEDIUM_RISK`: Medium; decide by business scene (用户拒付风险为中).
    MediumRisk,
    /// `HIGH_RISK`: High; service before payment is not advised (用户拒付风险为高).
    HighRisk,
}

impl record::Enumeration for UserRiskPredictionRefusedPaymentRiskLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NO_SIGN", Self::NoSign),
        ("NO_RESULT", Self::NoResult),
        ("LOW_RISK", Self::LowRisk),
        ("MEDIUM_RISK", Self::MediumRisk),
        ("HIGH_RISK", Self::HighRisk),
    ];
}

impl std::fmt::Debug for UserRiskPredictionRefusedPaymentRiskLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AdvanceConsultConsultScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdvanceConsultConsultScene {
    /// `ORDER_RISK_EVALUATION`: Risk assessment of a single order.
    OrderRiskEvaluation,
}

impl record::Enumeration for AdvanceConsultConsultScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ORDER_RISK_EVALUATION", Self::OrderRiskEvaluation),
    ];
}

impl std::fmt::Debug for AdvanceConsultConsultScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AdvanceConsultResponseRiskLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdvanceConsultResponseRiskLevel {
    /// `2`: High risk (高风险).
    V2,
    /// `1`: Low risk (低风险).
    V1,
}

impl record::Enumeration for AdvanceConsultResponseRiskLevel {
    const VALUES: &'static [(&'static str, Self)] = &[("2", Self::V2), ("1", Self::V1)];
}

impl std::fmt::Debug for AdvanceConsultResponseRiskLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.advance.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvanceConsultErrorCode {
    /// `SYSTEM_ERROR`: The platform is busy.
    ///
    /// Wait, then ask again. The same call may succeed later.
    SystemError,
    /// `USER_STAUTS_ERROR`: The user's state is wrong.
    UserStautsError,
    /// `USER_NOT_EXIST`: The user has closed the account.
    ///
    /// Offer the user no advance.
    UserNotExist,
    /// `BUYER_NOT_SUPPORT_ADVANCEPAY`: The user is allowed no advances.
    BuyerNotSupportAdvancepay,
    /// `ILLEGAL_AGREEMENT`: The agreement is not valid.
    ///
    /// Check the agreement.
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
