//! `alipay.open.sp.operation.result.query` · 查询服务商代运营操作结果
//!
//! Query the result of binding or authorization, by batch or by merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/result/query`. Described in
//! `spec/open_sp/operation.result.query.yaml`.

use crate::{record, schema};

static OPERATION_RESULT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationResultQuery",
    file: "spec/open_sp/operation.result.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ACCOUNT_BIND", "OPERATION_AUTH"]),
                    15,
                ),
            ],
            ..schema::FieldDef::text("operate_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("batch_no", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("access_product_code", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_no", 36)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_account", 42)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_scene_permissions", 48)
        },
    ],
    rules: &[],
};

static OPERATION_RESULT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationResultQueryResponse",
    file: "spec/open_sp/operation.result.query.yaml",
    fields: &[
        schema::FieldDef::text("bind_user_id", 55),
        schema::FieldDef::text("handle_status", 60),
        schema::FieldDef::text("merchant_no", 71),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
///
/// Query the result of binding or authorization, by batch or by merchant.
///
/// ```
/// use alipay::open_sp::OperationResultQuery;
///
/// let request = OperationResultQuery::new()
///     .operate_type("ACCOUNT_BIND");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operate_type`](Self::operate_type) | one of its values |
/// | [`batch_no`](Self::batch_no) | required in some cases |
/// | [`access_product_code`](Self::access_product_code) | required in some cases |
/// | [`merchant_no`](Self::merchant_no) | required in some cases |
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/result/query`. Described in
/// `spec/open_sp/operation.result.query.yaml`.
/// Answered by [`OperationResultQueryResponse`], or by an error with a [`OperationResultQueryErrorCode`].
#[doc(alias = "alipay.open.sp.operation.result.query")]
#[doc(alias = "/v3/alipay/open/sp/operation/result/query")]
#[doc(alias = "查询服务商代运营操作结果")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OperationResultQuery {
    /// Operation to query.
    ///
    /// On the wire `operate_type` (代运营操作类型). Example: `ACCOUNT_BIND`. Source:
    /// `spec/open_sp/operation.result.query.yaml:12`.
    pub operate_type: Option<record::Choice<OperationResultQueryOperateType>>,
    /// Alipay batch number; takes precedence and gives the result of this batch only.
    ///
    /// On the wire `batch_no` (支付宝操作批次号); required in some cases. Example: `2020222342342`. Source:
    /// `spec/open_sp/operation.result.query.yaml:20`.
    pub batch_no: Option<String>,
    /// Product code; needed without `batch_no`.
    ///
    /// On the wire `access_product_code` (接入的产品编号); required in some cases; other values may be added.
    /// Example: `OPENAPI_BIND_DEFAULT`. Source: `spec/open_sp/operation.result.query.yaml:26`.
    pub access_product_code: Option<
        record::Choice<OperationResultQueryAccessProductCode>,
    >,
    /// Merchant number (2088…); without `batch_no` required for indirect merchants, preferred over `alipay_account`.
    ///
    /// On the wire `merchant_no` (支付宝商户号); required in some cases. Example: `2088000000000001`. Source:
    /// `spec/open_sp/operation.result.query.yaml:36`.
    pub merchant_no: Option<String>,
    /// Alipay login, mobile or email; its need depends on merchant kind and operation.
    ///
    /// On the wire `alipay_account` (支付宝登录账号); required in some cases. Example: `user@example.com`. Source:
    /// `spec/open_sp/operation.result.query.yaml:42`.
    pub alipay_account: Option<String>,
    /// Scenes and permissions as `scene:code,code;scene:code`.
    ///
    /// On the wire `isv_scene_permissions` (场景授权列表). Example:
    /// `SHOP_MANAGE:SHOP_MANAGE_BASE;PROMOTION_MANAGE:PROMOTION_MANAGE_BASE`. Source:
    /// `spec/open_sp/operation.result.query.yaml:48`.
    pub isv_scene_permissions: Option<String>,
}

impl OperationResultQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            operate_type: None,
            batch_no: None,
            access_product_code: None,
            merchant_no: None,
            alipay_account: None,
            isv_scene_permissions: None,
        }
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<OperationResultQueryOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<
            record::Choice<OperationResultQueryAccessProductCode>,
        >,
    ) -> Self {
        self.access_product_code = Some(access_product_code.into());
        self
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`isv_scene_permissions`](Self::isv_scene_permissions).
    #[inline]
    pub fn isv_scene_permissions(
        mut self,
        isv_scene_permissions: impl Into<String>,
    ) -> Self {
        self.isv_scene_permissions = Some(isv_scene_permissions.into());
        self
    }
}

impl record::Record for OperationResultQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_RESULT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.operate_type),
            1 => Some(&self.batch_no),
            2 => Some(&self.access_product_code),
            3 => Some(&self.merchant_no),
            4 => Some(&self.alipay_account),
            5 => Some(&self.isv_scene_permissions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.operate_type),
            1 => Some(&mut self.batch_no),
            2 => Some(&mut self.access_product_code),
            3 => Some(&mut self.merchant_no),
            4 => Some(&mut self.alipay_account),
            5 => Some(&mut self.isv_scene_permissions),
            _ => None,
        }
    }
}

impl Default for OperationResultQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationResultQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationResultQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationResultQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OperationResultQuery {}

impl record::Request for OperationResultQuery {
    type Response = OperationResultQueryResponse;
    type ErrorCode = OperationResultQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.result.query",
        title: "查询服务商代运营操作结果",
        file: "spec/open_sp/operation.result.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/operation/result/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &OPERATION_RESULT_QUERY,
        response: &OPERATION_RESULT_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OperationResultQueryResponse {
    /// Merchant's Alipay PID; returned for bound indirect merchants only.
    ///
    /// On the wire `bind_user_id` (商户支付宝pid). Example: `2088XXXX`. Source:
    /// `spec/open_sp/operation.result.query.yaml:55`.
    pub bind_user_id: Option<String>,
    /// Result of the operation.
    ///
    /// On the wire `handle_status` (代运营操作结果). Example: `SUCCESS`. Source:
    /// `spec/open_sp/operation.result.query.yaml:60`.
    pub handle_status: Option<record::Choice<OperationResultQueryResponseHandleStatus>>,
    /// Merchant number: SMID if indirect, PID if direct.
    ///
    /// On the wire `merchant_no` (支付宝商户号). Example: `2088XXX`. Source:
    /// `spec/open_sp/operation.result.query.yaml:71`.
    pub merchant_no: Option<String>,
}

impl record::Record for OperationResultQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_RESULT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind_user_id),
            1 => Some(&self.handle_status),
            2 => Some(&self.merchant_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind_user_id),
            1 => Some(&mut self.handle_status),
            2 => Some(&mut self.merchant_no),
            _ => None,
        }
    }
}

impl Default for OperationResultQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bind_user_id: None,
            handle_status: None,
            merchant_no: None,
        }
    }
}

impl Clone for OperationResultQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationResultQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationResultQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OperationResultQueryOperateType`.
///
/// Source: `spec/open_sp/operation.result.query.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationResultQueryOperateType {
    /// Account binding.
    ///
    /// On the wire `ACCOUNT_BIND` (账号绑定).
    AccountBind,
    /// Operation authorization.
    ///
    /// On the wire `OPERATION_AUTH` (代运营授权).
    OperationAuth,
}

impl record::Enumeration for OperationResultQueryOperateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCOUNT_BIND", Self::AccountBind),
        ("OPERATION_AUTH", Self::OperationAuth),
    ];
}

impl std::fmt::Debug for OperationResultQueryOperateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OperationResultQueryAccessProductCode`.
///
/// Source: `spec/open_sp/operation.result.query.yaml:31`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationResultQueryAccessProductCode {
    /// Account binding.
    ///
    /// On the wire `OPENAPI_BIND_DEFAULT` (账号绑定).
    OpenapiBindDefault,
    /// Operation authorization.
    ///
    /// On the wire `OPENAPI_AUTH_DEFAULT` (代运营授权).
    OpenapiAuthDefault,
}

impl record::Enumeration for OperationResultQueryAccessProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPENAPI_BIND_DEFAULT", Self::OpenapiBindDefault),
        ("OPENAPI_AUTH_DEFAULT", Self::OpenapiAuthDefault),
    ];
}

impl std::fmt::Debug for OperationResultQueryAccessProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OperationResultQueryResponseHandleStatus`.
///
/// Source: `spec/open_sp/operation.result.query.yaml:64`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationResultQueryResponseHandleStatus {
    /// Succeeded.
    ///
    /// On the wire `SUCCESS` (成功).
    Success,
    /// Awaiting the merchant's confirmation.
    ///
    /// On the wire `PROCESS` (待商家确认中).
    Process,
    /// This Alipay account lacks permission.
    ///
    /// On the wire `NO_PERMISSION`.
    NoPermission,
    /// No binding or authorization exists.
    ///
    /// On the wire `NONE`.
    None,
    /// No account to recommend.
    ///
    /// On the wire `NONE_ACCOUNT`.
    NoneAccount,
}

impl record::Enumeration for OperationResultQueryResponseHandleStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("PROCESS", Self::Process),
        ("NO_PERMISSION", Self::NoPermission),
        ("NONE", Self::None),
        ("NONE_ACCOUNT", Self::NoneAccount),
    ];
}

impl std::fmt::Debug for OperationResultQueryResponseHandleStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.operation.result.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationResultQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_sp/operation.result.query.yaml:78` and `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/operation.result.query.yaml:79` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_sp/operation.result.query.yaml:80` and `spec/codes.yaml:1748`.
    NoPermission,
    /// On the wire `AUTH_RECORD_LOSE`. Source: `spec/open_sp/operation.result.query.yaml:81`.
    AuthRecordLose,
    /// On the wire `BIND_RECORD_LOSE`. Source: `spec/open_sp/operation.result.query.yaml:82`.
    BindRecordLose,
    /// The ISV user is not valid.
    ///
    /// Check the ISV user.
    ///
    /// On the wire `ILLEGAL_ISV_USER`. Source: `spec/open_sp/operation.result.query.yaml:83` and
    /// `spec/codes.yaml:1190`.
    IllegalIsvUser,
    /// On the wire `WAIT_BIND_ACCOUNT_NO_MATCH`. Source: `spec/open_sp/operation.result.query.yaml:84`.
    WaitBindAccountNoMatch,
    /// The account to bind to the sub-merchant is missing.
    ///
    /// Send the account to bind.
    ///
    /// On the wire `SMID_WAIT_BIND_ACCOUNT_EMPTY`. Source: `spec/open_sp/operation.result.query.yaml:85` and
    /// `spec/codes.yaml:2371`.
    SmidWaitBindAccountEmpty,
    /// The indirect merchant is not valid.
    ///
    /// Check the indirect merchant.
    ///
    /// On the wire `ILLEGAL_INDIRECT_MERCHANT`. Source: `spec/open_sp/operation.result.query.yaml:86` and
    /// `spec/codes.yaml:1187`.
    IllegalIndirectMerchant,
    /// The Alipay account is not valid.
    ///
    /// Check the Alipay account.
    ///
    /// On the wire `ILLEGAL_ALIPAY_ACCOUNT`. Source: `spec/open_sp/operation.result.query.yaml:87` and
    /// `spec/codes.yaml:1163`.
    IllegalAlipayAccount,
    /// The product code is not valid.
    ///
    /// Check the product code.
    ///
    /// On the wire `ILLEGAL_PRODUCT_CODE`. Source: `spec/open_sp/operation.result.query.yaml:88` and
    /// `spec/codes.yaml:1219`.
    IllegalProductCode,
    /// The account to bind is not valid.
    ///
    /// Check the account to bind.
    ///
    /// On the wire `ILLEGAL_BIND_ACCOUNT`. Source: `spec/open_sp/operation.result.query.yaml:89` and
    /// `spec/codes.yaml:1177`.
    IllegalBindAccount,
    /// The operation type is not valid.
    ///
    /// Check the operation type.
    ///
    /// On the wire `ILLEGAL_OPERATE_TYPE`. Source: `spec/open_sp/operation.result.query.yaml:90` and
    /// `spec/codes.yaml:1199`.
    IllegalOperateType,
    /// The merchant number is not valid.
    ///
    /// Check the merchant number.
    ///
    /// On the wire `ILLEGAL_MERCHANT_NO`. Source: `spec/open_sp/operation.result.query.yaml:91` and
    /// `spec/codes.yaml:1193`.
    IllegalMerchantNo,
    /// The service provider has been discarded.
    ///
    /// On the wire `SP_DISCARD`. Source: `spec/open_sp/operation.result.query.yaml:92` and `spec/codes.yaml:2376`.
    SpDiscard,
    /// The caller has no permission for the product code.
    ///
    /// Check the product code.
    ///
    /// On the wire `ILLEGAL_PRODUCT_CODE_PERMISSIONS`. Source: `spec/open_sp/operation.result.query.yaml:93` and
    /// `spec/codes.yaml:1222`.
    IllegalProductCodePermissions,
    /// The scene or the permission is not valid.
    ///
    /// Check the scene and the permission for it.
    ///
    /// On the wire `ILLEGAL_SCENE_OR_PERMISSIONS`. Source: `spec/open_sp/operation.result.query.yaml:94` and
    /// `spec/codes.yaml:1228`.
    IllegalSceneOrPermissions,
    /// The service provider is paused or deleted.
    ///
    /// On the wire `SP_PAUSE_OR_DELETE`. Source: `spec/open_sp/operation.result.query.yaml:95` and
    /// `spec/codes.yaml:2378`.
    SpPauseOrDelete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationResultQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_PERMISSION", Self::NoPermission),
        ("AUTH_RECORD_LOSE", Self::AuthRecordLose),
        ("BIND_RECORD_LOSE", Self::BindRecordLose),
        ("ILLEGAL_ISV_USER", Self::IllegalIsvUser),
        ("WAIT_BIND_ACCOUNT_NO_MATCH", Self::WaitBindAccountNoMatch),
        ("SMID_WAIT_BIND_ACCOUNT_EMPTY", Self::SmidWaitBindAccountEmpty),
        ("ILLEGAL_INDIRECT_MERCHANT", Self::IllegalIndirectMerchant),
        ("ILLEGAL_ALIPAY_ACCOUNT", Self::IllegalAlipayAccount),
        ("ILLEGAL_PRODUCT_CODE", Self::IllegalProductCode),
        ("ILLEGAL_BIND_ACCOUNT", Self::IllegalBindAccount),
        ("ILLEGAL_OPERATE_TYPE", Self::IllegalOperateType),
        ("ILLEGAL_MERCHANT_NO", Self::IllegalMerchantNo),
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_PRODUCT_CODE_PERMISSIONS", Self::IllegalProductCodePermissions),
        ("ILLEGAL_SCENE_OR_PERMISSIONS", Self::IllegalSceneOrPermissions),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationResultQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
