//! `alipay.open.mini.isv.fastregister.query` · 查询试用小程序
//!
//! Query a trial mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
//! in `spec/open_mini/isv.fastregister.query.yaml`.

use crate::{record, schema};

static ISV_FASTREGISTER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQuery",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 12)
        },
    ],
    rules: &[],
};

static ISV_FASTREGISTER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQueryResponse",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 19),
        schema::FieldDef::text("isv_app_id", 20),
        schema::FieldDef::text("mini_app_id", 21),
        schema::FieldDef::text("order_no", 22),
        schema::FieldDef::text("out_order_no", 27),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
///
/// Query a trial mini program.
///
/// ```
/// use alipay::open_mini::IsvFastregisterQuery;
///
/// let request = IsvFastregisterQuery::new()
///     .order_no("2202121278786786768");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
/// in `spec/open_mini/isv.fastregister.query.yaml`.
/// Returns [`IsvFastregisterQueryResponse`], or an error with a [`IsvFastregisterQueryErrorCode`].
#[doc(alias = "alipay.open.mini.isv.fastregister.query")]
#[doc(alias = "/v3/alipay/open/mini/isv/fastregister/query")]
#[doc(alias = "查询试用小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvFastregisterQuery {
    /// Number of the creation order for the trial mini program.
    ///
    /// 代创建试用小程序单号. Example: `2202121278786786768`.
    pub order_no: Option<String>,
}

impl IsvFastregisterQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { order_no: None }
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
}

impl record::Record for IsvFastregisterQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for IsvFastregisterQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvFastregisterQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IsvFastregisterQuery {}

impl record::Request for IsvFastregisterQuery {
    type Response = IsvFastregisterQueryResponse;
    type ErrorCode = IsvFastregisterQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.fastregister.query",
        title: "查询试用小程序",
        file: "spec/open_mini/isv.fastregister.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/isv/fastregister/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ISV_FASTREGISTER_QUERY,
        response: &ISV_FASTREGISTER_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
#[non_exhaustive]
pub struct IsvFastregisterQueryResponse {
    /// Name of the mini program.
    ///
    /// Example: `张三的试用小程序`.
    pub app_name: Option<String>,
    /// App id of the provider.
    ///
    /// 服务商appid. Example: `2021090923349983`.
    pub isv_app_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 小程序appid. Example: `20212323243534535`.
    pub mini_app_id: Option<String>,
    /// Number of the creation order for the trial mini program.
    ///
    /// 代创建试用小程序单号. Example: `2202324344343435353`.
    pub order_no: Option<String>,
    /// External order number passed on creation.
    ///
    /// Example: `23948392483253534535`.
    pub out_order_no: Option<String>,
    /// State of creation and certification.
    ///
    /// Example: `WAIT_CONFIRM`.
    pub status: Option<record::Choice<IsvFastregisterQueryResponseStatus>>,
}

impl record::Record for IsvFastregisterQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.isv_app_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.order_no),
            4 => Some(&self.out_order_no),
            5 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.isv_app_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.out_order_no),
            5 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for IsvFastregisterQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            isv_app_id: None,
            mini_app_id: None,
            order_no: None,
            out_order_no: None,
            status: None,
        }
    }
}

impl Clone for IsvFastregisterQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IsvFastregisterQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsvFastregisterQueryResponseStatus {
    /// `WAIT_CONFIRM`: Awaiting confirmation of creation.
    WaitConfirm,
    /// `CONFIRM_TIMEOUT`: Authorization not confirmed in time.
    ConfirmTimeout,
    /// `CREATE_MINI_APP_SUCCESS`: App created.
    CreateMiniAppSuccess,
    /// `CREATE_MINI_APP_FAILED`: App creation failed.
    CreateMiniAppFailed,
    /// `CANCELLED`: Canceled.
    Cancelled,
    /// `CERTIFY_SUCCESS`: Certified.
    CertifySuccess,
    /// `CERTIFY_FAILED`: Certification failed.
    CertifyFailed,
    /// `CERTIFY_OPERATOR`: Administrator being certified.
    CertifyOperator,
    /// `CERTIFY_MERCHANT`: Legal representative being certified.
    CertifyMerchant,
}

impl record::Enumeration for IsvFastregisterQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_CONFIRM", Self::WaitConfirm),
        ("CONFIRM_TIMEOUT", Self::ConfirmTimeout),
        ("CREATE_MINI_APP_SUCCESS", Self::CreateMiniAppSuccess),
        ("CREATE_MINI_APP_FAILED", Self::CreateMiniAppFailed),
        ("CANCELLED", Self::Cancelled),
        ("CERTIFY_SUCCESS", Self::CertifySuccess),
        ("CERTIFY_FAILED", Self::CertifyFailed),
        ("CERTIFY_OPERATOR", Self::CertifyOperator),
        ("CERTIFY_MERCHANT", Self::CertifyMerchant),
    ];
}

impl std::fmt::Debug for IsvFastregisterQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.isv.fastregister.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvFastregisterQueryErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `ORDER_TYPE_NOT_MATCH`.
    OrderTypeNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IsvFastregisterQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("ORDER_TYPE_NOT_MATCH", Self::OrderTypeNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvFastregisterQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
