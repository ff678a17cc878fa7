//! `alipay.fund.auth.operation.detail.query` · 资金授权操作查询接口
//!
//! Query a single operation of a fund authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
//! in `spec/fund/auth.operation.detail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `AuthOperationDetailQueryOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryOperationType {
    /// `FREEZE`: Freeze (冻结).
    Freeze,
    /// `UNFREEZE`: Unfreeze (解冻).
    Unfreeze,
    /// `PAY`: Payment out of frozen funds (支付).
    Pay,
}

record::enumeration!(
    AuthOperationDetailQueryOperationType, "FREEZE" Freeze, "UNFREEZE" Unfreeze, "PAY"
    Pay
);

/// The values of the platform's type `AuthOperationDetailQueryResponseOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseOperationType {
    /// `FREEZE`: Freeze (冻结).
    Freeze,
    /// `UNFREEZE`: Unfreeze (解冻).
    Unfreeze,
    /// `PAY`: Payment out of frozen funds (支付).
    Pay,
}

record::enumeration!(
    AuthOperationDetailQueryResponseOperationType, "FREEZE" Freeze, "UNFREEZE" Unfreeze,
    "PAY" Pay
);

/// The values of the platform's type `AuthOperationDetailQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AuthOperationDetailQueryResponseOrderStatus, "INIT" Init, "AUTHORIZED" Authorized,
    "FINISH" Finish, "CLOSED" Closed
);

/// The values of the platform's type `AuthOperationDetailQueryResponsePreAuthType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponsePreAuthType {
    /// `CREDIT_AUTH`: Credit pre-authorization.
    CreditAuth,
}

record::enumeration!(
    AuthOperationDetailQueryResponsePreAuthType, "CREDIT_AUTH" CreditAuth
);

/// The values of the platform's type `AuthOperationDetailQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    AuthOperationDetailQueryResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED"
    Closed
);

/// The values of the platform's type `AuthOperationDetailQueryResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AuthOperationDetailQueryResponseTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD"
    Usd, "EUR" Eur, "GBP" Gbp
);

/// The error codes of `alipay.fund.auth.operation.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AuthOperationDetailQueryErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument,
    "AUTH_ORDER_NOT_EXIST" AuthOrderNotExist, "AUTH_OPERATION_NOT_EXIST"
    AuthOperationNotExist, "ACCESS_FORBIDDEN" AccessForbidden, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_PAY_BIZ_ERROR" EnterprisePayBizError, "HAS_NO_PRIVILEGE"
    HasNoPrivilege
);

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

record::record!(
    AuthOperationDetailQuery, AUTH_OPERATION_DETAIL_QUERY, 0 auth_no None, 1 operation_id
    None, 2 operation_type None, 3 out_order_no None, 4 out_request_no None, 5
    query_options Vec::new()
);

record::record!(
    AuthOperationDetailQueryResponse, AUTH_OPERATION_DETAIL_QUERY_RESPONSE, 0 amount
    None, 1 auth_no None, 2 credit_amount None, 3 credit_merchant_ext None, 4
    credit_risk_info None, 5 enterprise_pay_info None, 6 extra_param None, 7 fund_amount
    None, 8 gmt_create None, 9 gmt_trans None, 10 operation_id None, 11 operation_type
    None, 12 order_status None, 13 order_title None, 14 out_order_no None, 15
    out_request_no None, 16 payer_logon_id None, 17 payer_open_id None, 18 payer_user_id
    None, 19 pre_auth_type None, 20 remark None, 21 rest_amount None, 22
    rest_credit_amount None, 23 rest_fund_amount None, 24 status None, 25
    total_freeze_amount None, 26 total_freeze_credit_amount None, 27
    total_freeze_fund_amount None, 28 total_pay_amount None, 29 total_pay_credit_amount
    None, 30 total_pay_fund_amount None, 31 trans_currency None
);

record::record!(
    CreditRiskInfo, CREDIT_RISK_INFO, 0 can_retry None, 1 code None, 2 data None
);

static AUTH_OPERATION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQuery",
    file: "spec/fund/auth.operation.detail.query.yaml",
    rows: &[
        schema::Row::Limited(
            "auth_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "operation_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("operation_type"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
        schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
    ],
    lines: &[12, 17, 20, 24, 27, 37, 43, 49, 52, 53],
};

static AUTH_OPERATION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQueryResponse",
    file: "spec/fund/auth.operation.detail.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("credit_amount"),
        schema::Row::Text("credit_merchant_ext"),
        schema::Row::Plain("credit_risk_info", schema::Kind::Record(&CREDIT_RISK_INFO)),
        schema::Row::Text("enterprise_pay_info"),
        schema::Row::Text("extra_param"),
        schema::Row::Text("fund_amount"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("operation_type"),
        schema::Row::Text("order_status"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("payer_logon_id"),
        schema::Row::Text("payer_open_id"),
        schema::Row::Text("payer_user_id"),
        schema::Row::Text("pre_auth_type"),
        schema::Row::Text("remark"),
        schema::Row::Text("rest_amount"),
        schema::Row::Text("rest_credit_amount"),
        schema::Row::Text("rest_fund_amount"),
        schema::Row::Text("status"),
        schema::Row::Text("total_freeze_amount"),
        schema::Row::Text("total_freeze_credit_amount"),
        schema::Row::Text("total_freeze_fund_amount"),
        schema::Row::Text("total_pay_amount"),
        schema::Row::Text("total_pay_credit_amount"),
        schema::Row::Text("total_pay_fund_amount"),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[],
    lines: &[],
};

static CREDIT_RISK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditRiskInfo",
    file: "spec/fund/auth.operation.detail.query.yaml",
    rows: &[
        schema::Row::Plain("can_retry", schema::Kind::Boolean),
        schema::Row::Text("code"),
        schema::Row::Text("data"),
    ],
    rules: &[],
    lines: &[],
};
