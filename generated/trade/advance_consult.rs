//! `alipay.trade.advance.consult` · 订单咨询服务
//!
//! Ask whether a user qualifies for advances, or assess an order's risk.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/advance/consult`. Described in
//! `spec/trade/advance.consult.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `UserRiskPredictionPhoneRecycleRiskLeve`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    UserRiskPredictionPhoneRecycleRiskLeve, "NO_RESULT" NoResult, "NO_RISK" NoRisk,
    "LOW_RISK" LowRisk, "HIGH_RISK" HighRisk
);

/// The values of the platform's type `UserRiskPredictionRefusedPaymentRiskLevel`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    UserRiskPredictionRefusedPaymentRiskLevel, "NO_SIGN" NoSign, "NO_RESULT" NoResult,
    "LOW_RISK" LowRisk, "MEDIUM_RISK" MediumRisk, "HIGH_RISK" HighRisk
);

/// The values of the platform's type `AdvanceConsultConsultScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AdvanceConsultConsultScene {
    /// `ORDER_RISK_EVALUATION`: Risk assessment of a single order.
    OrderRiskEvaluation,
}

record::enumeration!(
    AdvanceConsultConsultScene, "ORDER_RISK_EVALUATION" OrderRiskEvaluation
);

/// The values of the platform's type `AdvanceConsultResponseRiskLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AdvanceConsultResponseRiskLevel {
    /// `2`: High risk (高风险).
    V2,
    /// `1`: Low risk (低风险).
    V1,
}

record::enumeration!(AdvanceConsultResponseRiskLevel, "2" V2, "1" V1);

/// The error codes of `alipay.trade.advance.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AdvanceConsultErrorCode, "SYSTEM_ERROR" SystemError, "USER_STAUTS_ERROR"
    UserStautsError, "USER_NOT_EXIST" UserNotExist, "BUYER_NOT_SUPPORT_ADVANCEPAY"
    BuyerNotSupportAdvancepay, "ILLEGAL_AGREEMENT" IllegalAgreement
);

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
            },
            schema::ErrorDef {
                code: "USER_STAUTS_ERROR",
                summary: "The user's state is wrong.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_NOT_EXIST",
                summary: "The user has closed the account.",
                fix: "Offer the user no advance.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_NOT_SUPPORT_ADVANCEPAY",
                summary: "The user is allowed no advances.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AdvanceConsult, ADVANCE_CONSULT, 0 alipay_user_id None, 1 consult_scene None, 2
    industry_product_code None, 3 sub_merchant_id None, 4 sub_merchant_type None, 5
    agreement_no None, 6 estimated_order_amount None, 7 out_trade_no None, 8
    need_user_risk_prediction None, 9 trade_digest None, 10 user_out_binding_phone None
);

record::record!(
    AdvanceConsultResponse, ADVANCE_CONSULT_RESPONSE, 0 refer_result None, 1 result_code
    None, 2 result_message None, 3 risk_level None, 4 user_risk_prediction None, 5
    wait_repayment_amount None, 6 wait_repayment_order_count None, 7
    wait_repayment_order_infos Vec::new()
);

record::record!(
    UserRiskPrediction, USER_RISK_PREDICTION, 0 phone_recycle_risk_leve None, 1
    refused_payment_risk_level None
);

record::record!(
    WaitRepaymentOrderInfo, WAIT_REPAYMENT_ORDER_INFO, 0 advance_order_id None, 1
    alipay_user_id None, 2 biz_product None, 3 open_id None, 4 orig_biz_order_id None, 5
    wait_repayment_amount None
);

static ADVANCE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsult",
    file: "spec/trade/advance.consult.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                    schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                    schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "consult_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "industry_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_merchant_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "estimated_order_amount",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                    schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                    schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                    schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_user_risk_prediction",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trade_digest",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_out_binding_phone",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "consult_scene",
            equals: "ORDER_RISK_EVALUATION",
            require: &["agreement_no"],
        },
        schema::Rule::AtLeastOne(&["alipay_user_id", "consult_scene"]),
    ],
    lines: &[
        11, 16, 17, 18, 20, 28, 33, 34, 39, 45, 49, 50, 51, 48, 53, 59, 64, 69, 77, 79,
    ],
};

static ADVANCE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvanceConsultResponse",
    file: "spec/trade/advance.consult.yaml",
    rows: &[
        schema::Row::Plain("refer_result", schema::Kind::Boolean),
        schema::Row::Text("result_code"),
        schema::Row::Text("result_message"),
        schema::Row::Text("risk_level"),
        schema::Row::Plain(
            "user_risk_prediction",
            schema::Kind::Record(&USER_RISK_PREDICTION),
        ),
        schema::Row::Text("wait_repayment_amount"),
        schema::Row::Plain("wait_repayment_order_count", schema::Kind::Integer),
        schema::Row::Plain(
            "wait_repayment_order_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAIT_REPAYMENT_ORDER_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static USER_RISK_PREDICTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserRiskPrediction",
    file: "spec/trade/advance.consult.yaml",
    rows: &[
        schema::Row::Text("phone_recycle_risk_leve"),
        schema::Row::Text("refused_payment_risk_level"),
    ],
    rules: &[],
    lines: &[],
};

static WAIT_REPAYMENT_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaitRepaymentOrderInfo",
    file: "spec/trade/advance.consult.yaml",
    rows: &[
        schema::Row::Text("advance_order_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("biz_product"),
        schema::Row::Text("open_id"),
        schema::Row::Text("orig_biz_order_id"),
        schema::Row::Plain("wait_repayment_amount", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
