//! `alipay.fund.auth.operation.detail.query` · 资金授权操作查询接口
//!
//! Query a single operation of a fund authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
//! in `spec/fund/auth.operation.detail.query.yaml`.

use crate::{record, schema};

static AUTH_OPERATION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQuery",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 17)],
            ..schema::FieldDef::text("auth_no", 12)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 24)],
            ..schema::FieldDef::text("operation_id", 20)
        },
        schema::FieldDef::text("operation_type", 27),
        schema::FieldDef::text("out_order_no", 37),
        schema::FieldDef::text("out_request_no", 43),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            49,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
            line: 52,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
            line: 53,
        },
    ],
};

static AUTH_OPERATION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQueryResponse",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 56),
        schema::FieldDef::text("auth_no", 57),
        schema::FieldDef::text("credit_amount", 62),
        schema::FieldDef::text("credit_merchant_ext", 63),
        schema::FieldDef::new(
            "credit_risk_info",
            schema::Kind::Record(&CREDIT_RISK_INFO),
            68,
        ),
        schema::FieldDef::text("enterprise_pay_info", 72),
        schema::FieldDef::text("extra_param", 77),
        schema::FieldDef::text("fund_amount", 81),
        schema::FieldDef::text("gmt_create", 82),
        schema::FieldDef::text("gmt_trans", 83),
        schema::FieldDef::text("operation_id", 88),
        schema::FieldDef::text("operation_type", 93),
        schema::FieldDef::text("order_status", 103),
        schema::FieldDef::text("order_title", 113),
        schema::FieldDef::text("out_order_no", 118),
        schema::FieldDef::text("out_request_no", 123),
        schema::FieldDef::text("payer_logon_id", 128),
        schema::FieldDef::text("payer_open_id", 133),
        schema::FieldDef::text("payer_user_id", 138),
        schema::FieldDef::text("pre_auth_type", 145),
        schema::FieldDef::text("remark", 153),
        schema::FieldDef::text("rest_amount", 159),
        schema::FieldDef::text("rest_credit_amount", 164),
        schema::FieldDef::text("rest_fund_amount", 170),
        schema::FieldDef::text("status", 176),
        schema::FieldDef::text("total_freeze_amount", 186),
        schema::FieldDef::text("total_freeze_credit_amount", 191),
        schema::FieldDef::text("total_freeze_fund_amount", 197),
        schema::FieldDef::text("total_pay_amount", 203),
        schema::FieldDef::text("total_pay_credit_amount", 208),
        schema::FieldDef::text("total_pay_fund_amount", 214),
        schema::FieldDef::text("trans_currency", 220),
    ],
    rules: &[],
};

static CREDIT_RISK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditRiskInfo",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef::new("can_retry", schema::Kind::Boolean, 238),
        schema::FieldDef::text("code", 242),
        schema::FieldDef::text("data", 247),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
///
/// Query a single operation of a fund authorization.
///
/// ```
/// use alipay::fund::AuthOperationDetailQuery;
///
/// let request = AuthOperationDetailQuery::new()
///     .auth_no("2014021601002000640012345678")
///     .operation_id("20140216010020006400");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_no`](Self::auth_no) | required in some cases; at most 64 characters (advisory) |
/// | [`operation_id`](Self::operation_id) | required in some cases; at most 64 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
/// | rule | At least one of `auth_no`, `out_order_no` |
/// | rule | At least one of `operation_id`, `out_request_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
/// in `spec/fund/auth.operation.detail.query.yaml`.
/// Returns [`AuthOperationDetailQueryResponse`], or an error with a [`AuthOperationDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.auth.operation.detail.query")]
#[doc(alias = "/v3/alipay/fund/auth/operation/detail/query")]
#[doc(alias = "资金授权操作查询接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[must_use]
#[non_exhaustive]
pub struct AuthOperationDetailQuery {
    /// Alipay's authorization order number, used with `operation_id`; takes precedence over `out_order_no`.
    ///
    /// 支付宝授权资金订单号; required in some cases; at most 64 characters (advisory). Example:
    /// `2014021601002000640012345678`.
    pub auth_no: Option<String>,
    /// Alipay's operation number, used with `auth_no`; takes precedence over `out_request_no`.
    ///
    /// Required in some cases; at most 64 characters (advisory). Example: `20140216010020006400`.
    pub operation_id: Option<String>,
    /// Operation type to query; if absent and several match, freezes come before unfreezes.
    ///
    /// 授权资金操作类型; other values may be added. Example: `FREEZE`.
    pub operation_type: Option<record::Choice<AuthOperationDetailQueryOperationType>>,
    /// Merchant's order number from the freeze, used with `out_request_no`.
    ///
    /// 商户的授权资金订单号; required in some cases. Example: `8077735255938023`.
    pub out_order_no: Option<String>,
    /// Merchant's operation number of the freeze, unfreeze or payment; used with `out_order_no`.
    ///
    /// 商户的授权资金操作流水号; required in some cases. Example: `20140216001001`.
    pub out_request_no: Option<String>,
    /// Names of additional data to return.
    ///
    /// Example: `credit_risk_info`.
    pub query_options: Vec<String>,
}

impl AuthOperationDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_no: None,
            operation_id: None,
            operation_type: None,
            out_order_no: None,
            out_request_no: None,
            query_options: Vec::new(),
        }
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`operation_id`](Self::operation_id).
    #[inline]
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[inline]
    pub fn operation_type(
        mut self,
        operation_type: impl Into<record::Choice<AuthOperationDetailQueryOperationType>>,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for AuthOperationDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_no),
            1 => Some(&self.operation_id),
            2 => Some(&self.operation_type),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            5 => Some(&self.query_options),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_no),
            1 => Some(&mut self.operation_id),
            2 => Some(&mut self.operation_type),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.query_options),
            _ => None,
        }
    }
}

impl Default for AuthOperationDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOperationDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOperationDetailQuery {}

impl record::Request for AuthOperationDetailQuery {
    type Response = AuthOperationDetailQueryResponse;
    type ErrorCode = AuthOperationDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.operation.detail.query",
        title: "资金授权操作查询接口",
        file: "spec/fund/auth.operation.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/operation/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &AUTH_OPERATION_DETAIL_QUERY,
        response: &AUTH_OPERATION_DETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
#[non_exhaustive]
pub struct AuthOperationDetailQueryResponse {
    /// Amount of this operation, CNY, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `200.00`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号. Example: `2014031600002001260000001000`.
    pub auth_no: Option<String>,
    /// Credit part of this operation's amount, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `0.01`.
    pub credit_amount: Option<record::Amount>,
    /// Data Zhima shares with the merchant, by arrangement.
    ///
    /// 芝麻透出给商户的信息. Example: `{"1003190":"true"}`.
    pub credit_merchant_ext: Option<String>,
    /// Credit risk, such as rental risk level and fulfillment history.
    ///
    /// 信用风险信息.
    pub credit_risk_info: Option<CreditRiskInfo>,
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息. Example: `{"biz_info":"{\"enterprisePayAmount\":\"0.01\"}"}`.
    pub enterprise_pay_info: Option<String>,
    /// Extension parameters of the order; only the merchant's own `merchantExt` is returned.
    ///
    /// Example: `{"merchantExt":"key1=value1,key2=value2"}`.
    pub extra_param: Option<String>,
    /// Own-funds part of this operation's amount, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `0.01`.
    pub fund_amount: Option<record::Amount>,
    /// Time the operation was created.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-01-01 20:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// Time Alipay's accounting succeeded.
    ///
    /// 支付宝账务处理成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-01-01 20:00:00`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝资金操作流水号. Example: `20140216355864862002`.
    pub operation_id: Option<String>,
    /// Type of the operation returned.
    ///
    /// 支付宝资金操作类型; other values may be added. Example: `UNFREEZE`.
    pub operation_type: Option<
        record::Choice<AuthOperationDetailQueryResponseOperationType>,
    >,
    /// State of the authorization order.
    ///
    /// 授权单状态. Example: `AUTHORIZED`.
    pub order_status: Option<
        record::Choice<AuthOperationDetailQueryResponseOrderStatus>,
    >,
    /// Short description of the order, such as the goods name.
    ///
    /// 业务订单的简单描述. Example: `0元购土豪金`.
    pub order_title: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `20140216001`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of the operation.
    ///
    /// 商户资金操作的请求流水号. Example: `20140216001001`.
    pub out_request_no: Option<String>,
    /// Payer's Alipay account, masked; for display only.
    ///
    /// 付款方支付宝账号. Example: `u***@example.com`.
    pub payer_logon_id: Option<String>,
    /// Payer's open id under this app.
    ///
    /// 支付宝openId. Example: `03914IMEfXsS9K-tSvHy-IisrLlOfthFgDVo-hU30XtKPg9`.
    pub payer_open_id: Option<String>,
    /// Payer's Alipay user id, 16 digits starting with 2088\.
    ///
    /// At most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub payer_user_id: Option<String>,
    /// `CREDIT_AUTH` for credit pre-authorization, nothing being frozen; otherwise absent.
    ///
    /// 预授权类型; other values may be added. Example: `CREDIT_AUTH`.
    pub pre_auth_type: Option<
        record::Choice<AuthOperationDetailQueryResponsePreAuthType>,
    >,
    /// Merchant's remark on the operation.
    ///
    /// 附言描述; at most 100 characters. Example: `2014-05期解冻200.00元`.
    pub remark: Option<String>,
    /// Amount of the order still frozen, CNY, in yuan.
    ///
    /// 订单当前剩余冻结金额; an amount of money as a decimal number. Example: `4600.00`.
    pub rest_amount: Option<record::Amount>,
    /// Credit amount still frozen, CNY, in yuan.
    ///
    /// 剩余冻结信用金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub rest_credit_amount: Option<record::Amount>,
    /// Own funds still frozen, CNY, in yuan.
    ///
    /// 剩余冻结自有资金金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub rest_fund_amount: Option<record::Amount>,
    /// State of the operation.
    ///
    /// 资金操作流水的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<AuthOperationDetailQueryResponseStatus>>,
    /// Total amount frozen for the order, CNY, in yuan.
    ///
    /// 订单累计的冻结金额; an amount of money as a decimal number. Example: `4800.00`.
    pub total_freeze_amount: Option<record::Amount>,
    /// Total credit amount frozen, CNY, in yuan.
    ///
    /// 累计冻结信用金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub total_freeze_credit_amount: Option<record::Amount>,
    /// Total own funds frozen, CNY, in yuan.
    ///
    /// 累计冻结自有资金金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub total_freeze_fund_amount: Option<record::Amount>,
    /// Total of the order used for payments, CNY, in yuan.
    ///
    /// 订单累计用于支付的金额; an amount of money as a decimal number. Example: `0.00`.
    pub total_pay_amount: Option<record::Amount>,
    /// Total credit amount used for payments, CNY, in yuan.
    ///
    /// 累计支付信用金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub total_pay_credit_amount: Option<record::Amount>,
    /// Total own funds used for payments, CNY, in yuan.
    ///
    /// 累计支付自有资金金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub total_pay_fund_amount: Option<record::Amount>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<
        record::Choice<AuthOperationDetailQueryResponseTransCurrency>,
    >,
}

impl record::Record for AuthOperationDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.credit_amount),
            3 => Some(&self.credit_merchant_ext),
            4 => Some(&self.credit_risk_info),
            5 => Some(&self.enterprise_pay_info),
            6 => Some(&self.extra_param),
            7 => Some(&self.fund_amount),
            8 => Some(&self.gmt_create),
            9 => Some(&self.gmt_trans),
            10 => Some(&self.operation_id),
            11 => Some(&self.operation_type),
            12 => Some(&self.order_status),
            13 => Some(&self.order_title),
            14 => Some(&self.out_order_no),
            15 => Some(&self.out_request_no),
            16 => Some(&self.payer_logon_id),
            17 => Some(&self.payer_open_id),
            18 => Some(&self.payer_user_id),
            19 => Some(&self.pre_auth_type),
            20 => Some(&self.remark),
            21 => Some(&self.rest_amount),
            22 => Some(&self.rest_credit_amount),
            23 => Some(&self.rest_fund_amount),
            24 => Some(&self.status),
            25 => Some(&self.total_freeze_amount),
            26 => Some(&self.total_freeze_credit_amount),
            27 => Some(&self.total_freeze_fund_amount),
            28 => Some(&self.total_pay_amount),
            29 => Some(&self.total_pay_credit_amount),
            30 => Some(&self.total_pay_fund_amount),
            31 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.credit_amount),
            3 => Some(&mut self.credit_merchant_ext),
            4 => Some(&mut self.credit_risk_info),
            5 => Some(&mut self.enterprise_pay_info),
            6 => Some(&mut self.extra_param),
            7 => Some(&mut self.fund_amount),
            8 => Some(&mut self.gmt_create),
            9 => Some(&mut self.gmt_trans),
            10 => Some(&mut self.operation_id),
            11 => Some(&mut self.operation_type),
            12 => Some(&mut self.order_status),
            13 => Some(&mut self.order_title),
            14 => Some(&mut self.out_order_no),
            15 => Some(&mut self.out_request_no),
            16 => Some(&mut self.payer_logon_id),
            17 => Some(&mut self.payer_open_id),
            18 => Some(&mut self.payer_user_id),
            19 => Some(&mut self.pre_auth_type),
            20 => Some(&mut self.remark),
            21 => Some(&mut self.rest_amount),
            22 => Some(&mut self.rest_credit_amount),
            23 => Some(&mut self.rest_fund_amount),
            24 => Some(&mut self.status),
            25 => Some(&mut self.total_freeze_amount),
            26 => Some(&mut self.total_freeze_credit_amount),
            27 => Some(&mut self.total_freeze_fund_amount),
            28 => Some(&mut self.total_pay_amount),
            29 => Some(&mut self.total_pay_credit_amount),
            30 => Some(&mut self.total_pay_fund_amount),
            31 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOperationDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            credit_amount: None,
            credit_merchant_ext: None,
            credit_risk_info: None,
            enterprise_pay_info: None,
            extra_param: None,
            fund_amount: None,
            gmt_create: None,
            gmt_trans: None,
            operation_id: None,
            operation_type: None,
            order_status: None,
            order_title: None,
            out_order_no: None,
            out_request_no: None,
            payer_logon_id: None,
            payer_open_id: None,
            payer_user_id: None,
            pre_auth_type: None,
            remark: None,
            rest_amount: None,
            rest_credit_amount: None,
            rest_fund_amount: None,
            status: None,
            total_freeze_amount: None,
            total_freeze_credit_amount: None,
            total_freeze_fund_amount: None,
            total_pay_amount: None,
            total_pay_credit_amount: None,
            total_pay_fund_amount: None,
            trans_currency: None,
        }
    }
}

impl Clone for AuthOperationDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Credit risk of a user and the state of its query.
#[non_exhaustive]
pub struct CreditRiskInfo {
    /// Whether a failed query may be retried a few times; `false` means a definite failure.
    ///
    /// Example: `false`.
    pub can_retry: Option<bool>,
    /// State of the credit data query.
    ///
    /// 用户信用数据查询状态. Example: `QUERY_REFUSED_FOR_UNKNOWN_REASON`.
    pub code: Option<String>,
    /// Credit risk data: rental risk level, fulfillment history, joint rental behavior.
    ///
    /// 用户信用风险信息. Example: `{"miniZm":false,"aliren":false}`.
    pub data: Option<String>,
}

impl record::Record for CreditRiskInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREDIT_RISK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_retry),
            1 => Some(&self.code),
            2 => Some(&self.data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_retry),
            1 => Some(&mut self.code),
            2 => Some(&mut self.data),
            _ => None,
        }
    }
}

impl Default for CreditRiskInfo {
    #[inline]
    fn default() -> Self {
        Self {
            can_retry: None,
            code: None,
            data: None,
        }
    }
}

impl Clone for CreditRiskInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreditRiskInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreditRiskInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryOperationType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryOperationType {
    /// `FREEZE`: Freeze (冻结).
    Freeze,
    /// `UNFREEZE`: Unfreeze (解冻).
    Unfreeze,
    /// `PAY`: Payment out of frozen funds (支付).
    Pay,
}

impl record::Enumeration for AuthOperationDetailQueryOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FREEZE", Self::Freeze),
        ("UNFREEZE", Self::Unfreeze),
        ("PAY", Self::Pay),
    ];
}

impl std::fmt::Debug for AuthOperationDetailQueryOperationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryResponseOperationType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseOperationType {
    /// `FREEZE`: Freeze (冻结).
    Freeze,
    /// `UNFREEZE`: Unfreeze (解冻).
    Unfreeze,
    /// `PAY`: Payment out of frozen funds (支付).
    Pay,
}

impl record::Enumeration for AuthOperationDetailQueryResponseOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FREEZE", Self::Freeze),
        ("UNFREEZE", Self::Unfreeze),
        ("PAY", Self::Pay),
    ];
}

impl std::fmt::Debug for AuthOperationDetailQueryResponseOperationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseOrderStatus {
    /// `INIT`: Created, not authorized.
    Init,
    /// `AUTHORIZED`: Authorized; payment or unfreezing possible.
    Authorized,
    /// `FINISH`: Paid; no frozen funds left.
    Finish,
    /// `CLOSED`: Timed out or fully unfrozen.
    Closed,
}

impl record::Enumeration for AuthOperationDetailQueryResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUTHORIZED", Self::Authorized),
        ("FINISH", Self::Finish),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for AuthOperationDetailQueryResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryResponsePreAuthType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponsePreAuthType {
    /// `CREDIT_AUTH`: Credit pre-authorization.
    CreditAuth,
}

impl record::Enumeration for AuthOperationDetailQueryResponsePreAuthType {
    const VALUES: &'static [(&'static str, Self)] = &[("CREDIT_AUTH", Self::CreditAuth)];
}

impl std::fmt::Debug for AuthOperationDetailQueryResponsePreAuthType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for AuthOperationDetailQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for AuthOperationDetailQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOperationDetailQueryResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseTransCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

impl record::Enumeration for AuthOperationDetailQueryResponseTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
    ];
}

impl std::fmt::Debug for AuthOperationDetailQueryResponseTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.auth.operation.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `AUTH_ORDER_NOT_EXIST`: The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    AuthOrderNotExist,
    /// `AUTH_OPERATION_NOT_EXIST`: The authorization operation does not exist.
    ///
    /// Check the operation id or the merchant request number.
    AuthOperationNotExist,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_PAY_BIZ_ERROR`: The enterprise payment failed with an error.
    ///
    /// Call again with the same parameters. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    EnterprisePayBizError,
    /// `HAS_NO_PRIVILEGE`: The merchant may not see this order.
    ///
    /// Check that the merchant created the authorization order.
    HasNoPrivilege,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOperationDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
        ("AUTH_OPERATION_NOT_EXIST", Self::AuthOperationNotExist),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_PAY_BIZ_ERROR", Self::EnterprisePayBizError),
        ("HAS_NO_PRIVILEGE", Self::HasNoPrivilege),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOperationDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
