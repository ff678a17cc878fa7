//! `ant.merchant.expand.shop.close` · 蚂蚁店铺关闭
//!
//! Close an Ant store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/ant/merchant/shop/close`. Described in
//! `spec/ant_merchant/expand.shop.close.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.shop.close` (蚂蚁店铺关闭).
///
/// Close an Ant store.
///
/// ```
/// use alipay::ant_merchant::ExpandShopClose;
///
/// let request = ExpandShopClose::new()
///     .shop_id("2018011900502000000005124744");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ip_role_id`](Self::ip_role_id) | required in some cases |
/// | [`shop_id`](Self::shop_id) | required in some cases |
/// | [`store_id`](Self::store_id) | required in some cases |
/// | [`ext_infos`](Self::ext_infos) | required in some cases |
/// | rule | At least one of `shop_id`, `store_id` |
/// | rule | At least one of `ip_role_id`, `shop_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/ant/merchant/shop/close`. Described in
/// `spec/ant_merchant/expand.shop.close.yaml`.
/// Returns [`ExpandShopCloseResponse`], or an error with a [`ExpandShopCloseErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.close")]
#[doc(alias = "/v3/ant/merchant/shop/close")]
#[doc(alias = "蚂蚁店铺关闭")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopClose {
    /// Merchant role id: PID if direct, SMID if indirect; needed without `shop_id`.
    ///
    /// 商户角色id; required in some cases. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Ant store id; replaces `store_id` and `ip_role_id`.
    ///
    /// 支付宝侧蚂蚁店铺 id; required in some cases. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Merchant's own store number; needed with `ip_role_id` if `shop_id` is absent.
    ///
    /// 商户侧门店编号; required in some cases. Example: `NO0001`.
    pub store_id: Option<String>,
    /// Extended data with keys from the industry's BD; needed for coupon group-buying stores.
    ///
    /// 扩展信息列表; required in some cases; on the gateway only.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
}

impl ExpandShopClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`ext_infos`](Self::ext_infos).
    #[inline]
    pub fn ext_infos(
        mut self,
        ext_infos: impl IntoIterator<Item = super::types::ShopExtInfo>,
    ) -> Self {
        self.ext_infos = ext_infos.into_iter().collect();
        self
    }
}

/// The response of `ant.merchant.expand.shop.close` (蚂蚁店铺关闭).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandShopCloseResponse {}

/// The error codes of `ant.merchant.expand.shop.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandShopCloseErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `SHOP_NOT_EXIST`: The shop does not exist.
    ///
    /// Check the shop id.
    ShopNotExist,
    /// `RELATION_NOT_EXIST`: The relation does not exist.
    RelationNotExist,
    /// `NOT_ALLOWED_SETTLE`: Settling is not allowed.
    NotAllowedSettle,
    /// `MER_ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the store and merchant ids.
    MerArgumentIllegal,
    /// `THIRD_SYSTEM_ERROR`: A third-party system had an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    ThirdSystemError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandShopCloseErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull, "SHOP_NOT_EXIST"
    ShopNotExist, "RELATION_NOT_EXIST" RelationNotExist, "NOT_ALLOWED_SETTLE"
    NotAllowedSettle, "MER_ARGUMENT_ILLEGAL" MerArgumentIllegal, "THIRD_SYSTEM_ERROR"
    ThirdSystemError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for ExpandShopClose {}

impl record::Request for ExpandShopClose {
    type Response = ExpandShopCloseResponse;
    type ErrorCode = ExpandShopCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.close",
        title: "蚂蚁店铺关闭",
        file: "spec/ant_merchant/expand.shop.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/ant/merchant/shop/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_CLOSE,
        response: &EXPAND_SHOP_CLOSE_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "MER_ARGUMENT_ILLEGAL",
                summary: "An argument is not valid.",
                fix: "Check the store and merchant ids.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandShopClose, EXPAND_SHOP_CLOSE, 0 ip_role_id None, 1 shop_id None, 2 store_id
    None, 3 ext_infos Vec::new()
);

record::record!(ExpandShopCloseResponse, EXPAND_SHOP_CLOSE_RESPONSE);

static EXPAND_SHOP_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopClose",
    file: "spec/ant_merchant/expand.shop.close.yaml",
    rows: &[
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("store_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ext_infos",
                kind: schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                        limits: &[],
                    },
                ),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["shop_id", "store_id"]),
        schema::Rule::AtLeastOne(&["ip_role_id", "shop_id"]),
    ],
    lines: &[11, 17, 23, 29, 37, 38],
};

static EXPAND_SHOP_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopCloseResponse",
    file: "spec/ant_merchant/expand.shop.close.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
