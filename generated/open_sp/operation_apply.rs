//! `alipay.open.sp.operation.apply` · 向商户发起代运营操作
//!
//! Ask a merchant to bind an account or authorize operation by the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
//! `spec/open_sp/operation.apply.yaml`.

use crate::{record, schema};

static OPERATION_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApply",
    file: "spec/open_sp/operation.apply.yaml",
    fields: &[
        schema::FieldDef::text("access_product_code", 11),
        schema::FieldDef::text("alipay_account", 20),
        schema::FieldDef::text("isv_scene_permissions", 26),
        schema::FieldDef::text("merchant_no", 37),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ACCOUNT_BIND", "OPERATION_AUTH"]),
                    46,
                ),
            ],
            ..schema::FieldDef::text("operate_type", 43)
        },
        schema::FieldDef::text("out_biz_no", 51),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["alipay_account", "merchant_no"]),
            line: 58,
        },
    ],
};

static OPERATION_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApplyResponse",
    file: "spec/open_sp/operation.apply.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 61),
        schema::FieldDef::new(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            66,
        ),
        schema::FieldDef::new(
            "recommend_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
            67,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
///
/// Ask a merchant to bind an account or authorize operation by the provider.
///
/// ```
/// use alipay::open_sp::OperationApply;
///
/// let request = OperationApply::new()
///     .alipay_account("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
/// | [`merchant_no`](Self::merchant_no) | required in some cases |
/// | [`operate_type`](Self::operate_type) | one of its values |
/// | rule | At least one of `alipay_account`, `merchant_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
/// `spec/open_sp/operation.apply.yaml`.
/// Returns [`OperationApplyResponse`], or an error with a [`OperationApplyErrorCode`].
#[doc(alias = "alipay.open.sp.operation.apply")]
#[doc(alias = "/v3/alipay/open/sp/operation/apply")]
#[doc(alias = "向商户发起代运营操作")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct OperationApply {
    /// Product code of the operation; give it or `isv_scene_permissions`.
    ///
    /// 接入的产品编号; other values may be added. Example: `OPENAPI_BIND_DEFAULT`.
    pub access_product_code: Option<record::Choice<OperationApplyAccessProductCode>>,
    /// Alipay login, mobile or email; indirect merchants need it, direct ones it or `merchant_no`.
    ///
    /// 支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Scenes and permissions as `scene:code,code;scene:code`; give it or `access_product_code`.
    ///
    /// 场景授权列表; other values may be added.
    pub isv_scene_permissions: Option<record::Choice<OperationApplyIsvScenePermissions>>,
    /// SMID (2088…), required for indirect merchants; direct: PID, preferred over `alipay_account`.
    ///
    /// 支付宝商户号; required in some cases. Example: `2088XXXX`.
    pub merchant_no: Option<String>,
    /// Operation to start.
    ///
    /// 代运营操作类型. Example: `ACCOUNT_BIND`.
    pub operate_type: Option<record::Choice<OperationApplyOperateType>>,
    /// ISV's own serial number, unique per operation.
    ///
    /// 外部操作流水. Example: `2020124234523465636345634`.
    pub out_biz_no: Option<String>,
}

impl OperationApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_product_code: None,
            alipay_account: None,
            isv_scene_permissions: None,
            merchant_no: None,
            operate_type: None,
            out_biz_no: None,
        }
    }

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<record::Choice<OperationApplyAccessProductCode>>,
    ) -> Self {
        self.access_product_code = Some(access_product_code.into());
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
        isv_scene_permissions: impl Into<
            record::Choice<OperationApplyIsvScenePermissions>,
        >,
    ) -> Self {
        self.isv_scene_permissions = Some(isv_scene_permissions.into());
        self
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<OperationApplyOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

impl record::Record for OperationApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_product_code),
            1 => Some(&self.alipay_account),
            2 => Some(&self.isv_scene_permissions),
            3 => Some(&self.merchant_no),
            4 => Some(&self.operate_type),
            5 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_product_code),
            1 => Some(&mut self.alipay_account),
            2 => Some(&mut self.isv_scene_permissions),
            3 => Some(&mut self.merchant_no),
            4 => Some(&mut self.operate_type),
            5 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for OperationApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OperationApply {}

impl record::Request for OperationApply {
    type Response = OperationApplyResponse;
    type ErrorCode = OperationApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.apply",
        title: "向商户发起代运营操作",
        file: "spec/open_sp/operation.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/operation/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_APPLY,
        response: &OPERATION_APPLY_RESPONSE,
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

/// The response of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
#[non_exhaustive]
pub struct OperationApplyResponse {
    /// Alipay's batch number of the operation.
    ///
    /// 支付宝操作批次号. Example: `2020222342342`.
    pub batch_no: Option<String>,
    /// Alipay account already bound by the merchant.
    pub bind_account: Option<super::types::RecommendAccountDto>,
    /// Masked accounts to use instead, if the given one is unfit; indirect merchants only.
    pub recommend_accounts: Vec<super::types::RecommendAccountDto>,
}

impl record::Record for OperationApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.bind_account),
            2 => Some(&self.recommend_accounts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.bind_account),
            2 => Some(&mut self.recommend_accounts),
            _ => None,
        }
    }
}

impl Default for OperationApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_no: None,
            bind_account: None,
            recommend_accounts: Vec::new(),
        }
    }
}

impl Clone for OperationApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OperationApplyAccessProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationApplyAccessProductCode {
    /// `OPENAPI_BIND_DEFAULT`: Account binding (账号绑定).
    OpenapiBindDefault,
    /// `OPENAPI_AUTH_DEFAULT`: Operation authorization.
    OpenapiAuthDefault,
}

impl record::Enumeration for OperationApplyAccessProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPENAPI_BIND_DEFAULT", Self::OpenapiBindDefault),
        ("OPENAPI_AUTH_DEFAULT", Self::OpenapiAuthDefault),
    ];
}

impl std::fmt::Debug for OperationApplyAccessProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OperationApplyIsvScenePermissions`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationApplyIsvScenePermissions {
    /// `SHOP_MANAGE:SHOP_MANAGE_BASE`: Manage store information (管理门店信息).
    ShopManageShopManageBase,
    /// `MINI_APP_OPER:MINI_APP_OPER_BASE`: Run the mini program (运营支付宝小程序).
    MiniAppOperMiniAppOperBase,
    /// `PROMOTION_MANAGE:PROMOTION_MANAGE_BASE`: Run marketing activities (运营营销活动).
    PromotionManagePromotionManageBase,
    /// `OPERATION_POINTS:OPERATION_POINTS_BASE`: Manage operation points (管理运营积分).
    OperationPointsOperationPointsBase,
    /// `INCENTIVE_POINT_MANAGE:INCENTIVE_POINT_MANAGE_BASE`: Manage incentive points (管理激励点数).
    IncentivePointManageIncentivePointManageBase,
}

impl record::Enumeration for OperationApplyIsvScenePermissions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP_MANAGE:SHOP_MANAGE_BASE", Self::ShopManageShopManageBase),
        ("MINI_APP_OPER:MINI_APP_OPER_BASE", Self::MiniAppOperMiniAppOperBase),
        (
            "PROMOTION_MANAGE:PROMOTION_MANAGE_BASE",
            Self::PromotionManagePromotionManageBase,
        ),
        (
            "OPERATION_POINTS:OPERATION_POINTS_BASE",
            Self::OperationPointsOperationPointsBase,
        ),
        (
            "INCENTIVE_POINT_MANAGE:INCENTIVE_POINT_MANAGE_BASE",
            Self::IncentivePointManageIncentivePointManageBase,
        ),
    ];
}

impl std::fmt::Debug for OperationApplyIsvScenePermissions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OperationApplyOperateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationApplyOperateType {
    /// `ACCOUNT_BIND`: Bind an Alipay account; indirect merchants only (绑定支付宝账号).
    AccountBind,
    /// `OPERATION_AUTH`: Authorize operation; indirect merchants are bound too (代运营授权).
    OperationAuth,
}

impl record::Enumeration for OperationApplyOperateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCOUNT_BIND", Self::AccountBind),
        ("OPERATION_AUTH", Self::OperationAuth),
    ];
}

impl std::fmt::Debug for OperationApplyOperateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.operation.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_MERCHANT_NO`: The merchant number is not valid.
    ///
    /// Check the merchant number.
    IllegalMerchantNo,
    /// `ILLEGAL_ALIPAY_ACCOUNT`: The Alipay account is not valid.
    ///
    /// Check the Alipay account.
    IllegalAlipayAccount,
    /// `ILLEGAL_OPERATE_TYPE`: The operation type is not valid.
    ///
    /// Check the operation type.
    IllegalOperateType,
    /// `ILLEGAL_PRODUCT_CODE`: The product code is not valid.
    ///
    /// Check the product code.
    IllegalProductCode,
    /// `ILLEGAL_ISV_USER`: The ISV user is not valid.
    ///
    /// Check the ISV user.
    IllegalIsvUser,
    /// `ILLEGAL_BIND_ACCOUNT`: The account to bind is not valid.
    ///
    /// Check the account to bind.
    IllegalBindAccount,
    /// `ILLEGAL_INDIRECT_MERCHANT`: The indirect merchant is not valid.
    ///
    /// Check the indirect merchant.
    IllegalIndirectMerchant,
    /// `MERCHANT_HAS_BOUND`.
    MerchantHasBound,
    /// `MERCHANT_INFO_UNCOMPLETE`.
    MerchantInfoUncomplete,
    /// `SMID_WAIT_BIND_ACCOUNT_EMPTY`: The account to bind to the sub-merchant is missing.
    ///
    /// Send the account to bind.
    SmidWaitBindAccountEmpty,
    /// `WAIT_BIND_ACCOUNT_NO_MATCH`.
    WaitBindAccountNoMatch,
    /// `SP_DISCARD`: The service provider has been discarded.
    SpDiscard,
    /// `ILLEGAL_PRODUCT_CODE_PERMISSIONS`: The caller has no permission for the product code.
    ///
    /// Check the product code.
    IllegalProductCodePermissions,
    /// `ILLEGAL_SCENE_OR_PERMISSIONS`: The scene or the permission is not valid.
    ///
    /// Check the scene and the permission for it.
    IllegalSceneOrPermissions,
    /// `SECURITY_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    SecuritySystemError,
    /// `SP_MERCHANT_RISK_FAIL`.
    SpMerchantRiskFail,
    /// `SP_PAUSE_OR_DELETE`: The service provider is paused or deleted.
    SpPauseOrDelete,
    /// `BP_WAIT_PROCESS_CREATE_ERROR`.
    BpWaitProcessCreateError,
    /// `MRCHPROD_RPC_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    MrchprodRpcInvokeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_MERCHANT_NO", Self::IllegalMerchantNo),
        ("ILLEGAL_ALIPAY_ACCOUNT", Self::IllegalAlipayAccount),
        ("ILLEGAL_OPERATE_TYPE", Self::IllegalOperateType),
        ("ILLEGAL_PRODUCT_CODE", Self::IllegalProductCode),
        ("ILLEGAL_ISV_USER", Self::IllegalIsvUser),
        ("ILLEGAL_BIND_ACCOUNT", Self::IllegalBindAccount),
        ("ILLEGAL_INDIRECT_MERCHANT", Self::IllegalIndirectMerchant),
        ("MERCHANT_HAS_BOUND", Self::MerchantHasBound),
        ("MERCHANT_INFO_UNCOMPLETE", Self::MerchantInfoUncomplete),
        ("SMID_WAIT_BIND_ACCOUNT_EMPTY", Self::SmidWaitBindAccountEmpty),
        ("WAIT_BIND_ACCOUNT_NO_MATCH", Self::WaitBindAccountNoMatch),
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_PRODUCT_CODE_PERMISSIONS", Self::IllegalProductCodePermissions),
        ("ILLEGAL_SCENE_OR_PERMISSIONS", Self::IllegalSceneOrPermissions),
        ("SECURITY_SYSTEM_ERROR", Self::SecuritySystemError),
        ("SP_MERCHANT_RISK_FAIL", Self::SpMerchantRiskFail),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
        ("BP_WAIT_PROCESS_CREATE_ERROR", Self::BpWaitProcessCreateError),
        ("MRCHPROD_RPC_INVOKE_ERROR", Self::MrchprodRpcInvokeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
