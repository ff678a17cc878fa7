//! `alipay.fund.auth.operation.detail.query` · 资金授权操作查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
//! in `spec/fund/auth.operation.detail.query.yaml`.

use crate::{record, schema};

static AUTH_OPERATION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQuery",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("auth_no", 9),
        schema::FieldDef::text("operation_id", 10),
        schema::FieldDef::text("operation_type", 11),
        schema::FieldDef::text("out_order_no", 12),
        schema::FieldDef::text("out_request_no", 13),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static AUTH_OPERATION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQueryResponse",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 17),
        schema::FieldDef::text("auth_no", 18),
        schema::FieldDef::text("credit_amount", 19),
        schema::FieldDef::text("credit_merchant_ext", 20),
        schema::FieldDef::new(
            "credit_risk_info",
            schema::Kind::Record(&CREDIT_RISK_INFO),
            21,
        ),
        schema::FieldDef::text("enterprise_pay_info", 22),
        schema::FieldDef::text("extra_param", 23),
        schema::FieldDef::text("fund_amount", 24),
        schema::FieldDef::text("gmt_create", 25),
        schema::FieldDef::text("gmt_trans", 26),
        schema::FieldDef::text("operation_id", 27),
        schema::FieldDef::text("operation_type", 28),
        schema::FieldDef::text("order_status", 29),
        schema::FieldDef::text("order_title", 30),
        schema::FieldDef::text("out_order_no", 31),
        schema::FieldDef::text("out_request_no", 32),
        schema::FieldDef::text("payer_logon_id", 33),
        schema::FieldDef::text("payer_open_id", 34),
        schema::FieldDef::text("payer_user_id", 35),
        schema::FieldDef::text("pre_auth_type", 36),
        schema::FieldDef::text("remark", 37),
        schema::FieldDef::text("rest_amount", 38),
        schema::FieldDef::text("rest_credit_amount", 39),
        schema::FieldDef::text("rest_fund_amount", 40),
        schema::FieldDef::text("status", 41),
        schema::FieldDef::text("total_freeze_amount", 42),
        schema::FieldDef::text("total_freeze_credit_amount", 43),
        schema::FieldDef::text("total_freeze_fund_amount", 44),
        schema::FieldDef::text("total_pay_amount", 45),
        schema::FieldDef::text("total_pay_credit_amount", 46),
        schema::FieldDef::text("total_pay_fund_amount", 47),
        schema::FieldDef::text("trans_currency", 48),
    ],
    rules: &[],
};

static CREDIT_RISK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditRiskInfo",
    file: "spec/fund/auth.operation.detail.query.yaml",
    fields: &[
        schema::FieldDef::new("can_retry", schema::Kind::Boolean, 53),
        schema::FieldDef::text("code", 54),
        schema::FieldDef::text("data", 55),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
/// in `spec/fund/auth.operation.detail.query.yaml`.
/// Answered by [`AuthOperationDetailQueryResponse`], or by an error with a [`AuthOperationDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.auth.operation.detail.query")]
#[doc(alias = "资金授权操作查询接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOperationDetailQuery {
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:9`.
    pub auth_no: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:10`.
    pub operation_id: Option<String>,
    /// On the wire `operation_type`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:11`.
    pub operation_type: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:12`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:13`.
    pub out_request_no: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source:
    /// `spec/fund/auth.operation.detail.query.yaml:14`.
    pub query_options: Vec<String>,
}

impl AuthOperationDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn operation_type(mut self, operation_type: impl Into<String>) -> Self {
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
        idempotency: schema::Idempotency::Never,
        request: &AUTH_OPERATION_DETAIL_QUERY,
        response: &AUTH_OPERATION_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOperationDetailQueryResponse {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:17`.
    pub amount: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:18`.
    pub auth_no: Option<String>,
    /// On the wire `credit_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:19`.
    pub credit_amount: Option<String>,
    /// On the wire `credit_merchant_ext`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:20`.
    pub credit_merchant_ext: Option<String>,
    /// On the wire `credit_risk_info`, a record of the kind `CreditRiskInfo`. Source:
    /// `spec/fund/auth.operation.detail.query.yaml:21`.
    pub credit_risk_info: Option<CreditRiskInfo>,
    /// On the wire `enterprise_pay_info`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:22`.
    pub enterprise_pay_info: Option<String>,
    /// On the wire `extra_param`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:23`.
    pub extra_param: Option<String>,
    /// On the wire `fund_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:24`.
    pub fund_amount: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:26`.
    pub gmt_trans: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:27`.
    pub operation_id: Option<String>,
    /// On the wire `operation_type`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:28`.
    pub operation_type: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:29`.
    pub order_status: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:30`.
    pub order_title: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:31`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:32`.
    pub out_request_no: Option<String>,
    /// On the wire `payer_logon_id`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:33`.
    pub payer_logon_id: Option<String>,
    /// On the wire `payer_open_id`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:34`.
    pub payer_open_id: Option<String>,
    /// On the wire `payer_user_id`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:35`.
    pub payer_user_id: Option<String>,
    /// On the wire `pre_auth_type`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:36`.
    pub pre_auth_type: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:37`.
    pub remark: Option<String>,
    /// On the wire `rest_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:38`.
    pub rest_amount: Option<String>,
    /// On the wire `rest_credit_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:39`.
    pub rest_credit_amount: Option<String>,
    /// On the wire `rest_fund_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:40`.
    pub rest_fund_amount: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:41`.
    pub status: Option<String>,
    /// On the wire `total_freeze_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:42`.
    pub total_freeze_amount: Option<String>,
    /// On the wire `total_freeze_credit_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:43`.
    pub total_freeze_credit_amount: Option<String>,
    /// On the wire `total_freeze_fund_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:44`.
    pub total_freeze_fund_amount: Option<String>,
    /// On the wire `total_pay_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:45`.
    pub total_pay_amount: Option<String>,
    /// On the wire `total_pay_credit_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:46`.
    pub total_pay_credit_amount: Option<String>,
    /// On the wire `total_pay_fund_amount`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:47`.
    pub total_pay_fund_amount: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:48`.
    pub trans_currency: Option<String>,
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

/// The platform's type `CreditRiskInfo`.
///
/// Source: `spec/fund/auth.operation.detail.query.yaml:51`.
#[non_exhaustive]
pub struct CreditRiskInfo {
    /// On the wire `can_retry`, true or false. Source: `spec/fund/auth.operation.detail.query.yaml:53`.
    pub can_retry: Option<bool>,
    /// On the wire `code`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:54`.
    pub code: Option<String>,
    /// On the wire `data`, a text. Source: `spec/fund/auth.operation.detail.query.yaml:55`.
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

/// The error codes of `alipay.fund.auth.operation.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.operation.detail.query.yaml:58`.
    IllegalArgument,
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.operation.detail.query.yaml:59`.
    AuthOrderNotExist,
    /// On the wire `AUTH_OPERATION_NOT_EXIST`. Source: `spec/fund/auth.operation.detail.query.yaml:60`.
    AuthOperationNotExist,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.operation.detail.query.yaml:61`.
    AccessForbidden,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.operation.detail.query.yaml:62`.
    SystemError,
    /// On the wire `ENTERPRISE_PAY_BIZ_ERROR`. Source: `spec/fund/auth.operation.detail.query.yaml:63`.
    EnterprisePayBizError,
    /// On the wire `HAS_NO_PRIVILEGE`. Source: `spec/fund/auth.operation.detail.query.yaml:64`.
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
