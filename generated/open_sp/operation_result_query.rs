//! `alipay.open.sp.operation.result.query` · 查询服务商代运营操作结果
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
            ..schema::FieldDef::text("operate_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("batch_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("access_product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_account", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_scene_permissions", 15)
        },
    ],
    rules: &[],
};

static OPERATION_RESULT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationResultQueryResponse",
    file: "spec/open_sp/operation.result.query.yaml",
    fields: &[
        schema::FieldDef::text("bind_user_id", 18),
        schema::FieldDef::text("handle_status", 19),
        schema::FieldDef::text("merchant_no", 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/result/query`. Described in
/// `spec/open_sp/operation.result.query.yaml`.
/// Answered by [`OperationResultQueryResponse`], or by an error with a [`OperationResultQueryErrorCode`].
#[doc(alias = "alipay.open.sp.operation.result.query")]
#[doc(alias = "查询服务商代运营操作结果")]
#[must_use]
#[non_exhaustive]
pub struct OperationResultQuery {
    /// On the wire `operate_type`, a text. Source: `spec/open_sp/operation.result.query.yaml:10`.
    pub operate_type: Option<String>,
    /// On the wire `batch_no`, a text. Source: `spec/open_sp/operation.result.query.yaml:11`.
    pub batch_no: Option<String>,
    /// On the wire `access_product_code`, a text. Source: `spec/open_sp/operation.result.query.yaml:12`.
    pub access_product_code: Option<String>,
    /// On the wire `merchant_no`, a text. Source: `spec/open_sp/operation.result.query.yaml:13`.
    pub merchant_no: Option<String>,
    /// On the wire `alipay_account`, a text. Source: `spec/open_sp/operation.result.query.yaml:14`.
    pub alipay_account: Option<String>,
    /// On the wire `isv_scene_permissions`, a text. Source: `spec/open_sp/operation.result.query.yaml:15`.
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
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
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
        access_product_code: impl Into<String>,
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OperationResultQueryResponse {
    /// On the wire `bind_user_id`, a text. Source: `spec/open_sp/operation.result.query.yaml:18`.
    pub bind_user_id: Option<String>,
    /// On the wire `handle_status`, a text. Source: `spec/open_sp/operation.result.query.yaml:19`.
    pub handle_status: Option<String>,
    /// On the wire `merchant_no`, a text. Source: `spec/open_sp/operation.result.query.yaml:20`.
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

/// The error codes of `alipay.open.sp.operation.result.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationResultQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/operation.result.query.yaml:23`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/operation.result.query.yaml:24`.
    InvalidParameter,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_sp/operation.result.query.yaml:25`.
    NoPermission,
    /// On the wire `AUTH_RECORD_LOSE`. Source: `spec/open_sp/operation.result.query.yaml:26`.
    AuthRecordLose,
    /// On the wire `BIND_RECORD_LOSE`. Source: `spec/open_sp/operation.result.query.yaml:27`.
    BindRecordLose,
    /// On the wire `ILLEGAL_ISV_USER`. Source: `spec/open_sp/operation.result.query.yaml:28`.
    IllegalIsvUser,
    /// On the wire `WAIT_BIND_ACCOUNT_NO_MATCH`. Source: `spec/open_sp/operation.result.query.yaml:29`.
    WaitBindAccountNoMatch,
    /// On the wire `SMID_WAIT_BIND_ACCOUNT_EMPTY`. Source: `spec/open_sp/operation.result.query.yaml:30`.
    SmidWaitBindAccountEmpty,
    /// On the wire `ILLEGAL_INDIRECT_MERCHANT`. Source: `spec/open_sp/operation.result.query.yaml:31`.
    IllegalIndirectMerchant,
    /// On the wire `ILLEGAL_ALIPAY_ACCOUNT`. Source: `spec/open_sp/operation.result.query.yaml:32`.
    IllegalAlipayAccount,
    /// On the wire `ILLEGAL_PRODUCT_CODE`. Source: `spec/open_sp/operation.result.query.yaml:33`.
    IllegalProductCode,
    /// On the wire `ILLEGAL_BIND_ACCOUNT`. Source: `spec/open_sp/operation.result.query.yaml:34`.
    IllegalBindAccount,
    /// On the wire `ILLEGAL_OPERATE_TYPE`. Source: `spec/open_sp/operation.result.query.yaml:35`.
    IllegalOperateType,
    /// On the wire `ILLEGAL_MERCHANT_NO`. Source: `spec/open_sp/operation.result.query.yaml:36`.
    IllegalMerchantNo,
    /// On the wire `SP_DISCARD`. Source: `spec/open_sp/operation.result.query.yaml:37`.
    SpDiscard,
    /// On the wire `ILLEGAL_PRODUCT_CODE_PERMISSIONS`. Source: `spec/open_sp/operation.result.query.yaml:38`.
    IllegalProductCodePermissions,
    /// On the wire `ILLEGAL_SCENE_OR_PERMISSIONS`. Source: `spec/open_sp/operation.result.query.yaml:39`.
    IllegalSceneOrPermissions,
    /// On the wire `SP_PAUSE_OR_DELETE`. Source: `spec/open_sp/operation.result.query.yaml:40`.
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
