//! `alipay.iservice.ccm.sw.order.sync` · 商品订单同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
//! `spec/iservice/ccm.sw.order.sync.yaml`.

use crate::{record, schema};

static CCM_SW_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSync",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("link_url", 10),
        schema::FieldDef::new("logistic_count", schema::Kind::Integer, 11),
        schema::FieldDef::new(
            "logistics",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTIC_INFO),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("order_create_time", 13),
        schema::FieldDef::text("order_id", 14),
        schema::FieldDef::text("order_type", 15),
        schema::FieldDef::new("spu_count", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "spus",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("status", 18),
        schema::FieldDef::text("sub_status", 19),
        schema::FieldDef::text("user_id", 20),
    ],
    rules: &[],
};

static CCM_SW_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSyncResponse",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[schema::FieldDef::text("order_id", 23)],
    rules: &[],
};

static LOGISTIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("channel", 28),
        schema::FieldDef::text("detail", 29),
        schema::FieldDef::text("logistic_id", 30),
        schema::FieldDef::text("ship_area", 31),
        schema::FieldDef::text("ship_period", 32),
        schema::FieldDef::text("status", 33),
        schema::FieldDef::text("stop_update_time", 34),
    ],
    rules: &[],
};

static SPU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("brand", 38),
        schema::FieldDef::text("category", 39),
        schema::FieldDef::new("count", schema::Kind::Integer, 40),
        schema::FieldDef::text("icon", 41),
        schema::FieldDef::text("price", 42),
        schema::FieldDef::text("provider", 43),
        schema::FieldDef::text("spu_id", 44),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
/// `spec/iservice/ccm.sw.order.sync.yaml`.
/// Answered by [`CcmSwOrderSyncResponse`], or by an error with a [`CcmSwOrderSyncErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.order.sync")]
#[doc(alias = "商品订单同步")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwOrderSync {
    /// On the wire `amount`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:10`.
    pub link_url: Option<String>,
    /// On the wire `logistic_count`, a whole number. Source: `spec/iservice/ccm.sw.order.sync.yaml:11`.
    pub logistic_count: Option<i64>,
    /// On the wire `logistics`, a list; each element is a record of the kind `LogisticInfo`. Source:
    /// `spec/iservice/ccm.sw.order.sync.yaml:12`.
    pub logistics: Vec<LogisticInfo>,
    /// On the wire `order_create_time`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:13`.
    pub order_create_time: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:14`.
    pub order_id: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:15`.
    pub order_type: Option<String>,
    /// On the wire `spu_count`, a whole number. Source: `spec/iservice/ccm.sw.order.sync.yaml:16`.
    pub spu_count: Option<i64>,
    /// On the wire `spus`, a list; each element is a record of the kind `SpuInfo`. Source:
    /// `spec/iservice/ccm.sw.order.sync.yaml:17`.
    pub spus: Vec<SpuInfo>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:18`.
    pub status: Option<String>,
    /// On the wire `sub_status`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:19`.
    pub sub_status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:20`.
    pub user_id: Option<String>,
}

impl CcmSwOrderSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            link_url: None,
            logistic_count: None,
            logistics: Vec::new(),
            order_create_time: None,
            order_id: None,
            order_type: None,
            spu_count: None,
            spus: Vec::new(),
            status: None,
            sub_status: None,
            user_id: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`logistic_count`](Self::logistic_count).
    #[inline]
    pub fn logistic_count(mut self, logistic_count: i64) -> Self {
        self.logistic_count = Some(logistic_count);
        self
    }

    /// Sets [`logistics`](Self::logistics).
    #[inline]
    pub fn logistics(
        mut self,
        logistics: impl IntoIterator<Item = LogisticInfo>,
    ) -> Self {
        self.logistics = logistics.into_iter().collect();
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`spu_count`](Self::spu_count).
    #[inline]
    pub fn spu_count(mut self, spu_count: i64) -> Self {
        self.spu_count = Some(spu_count);
        self
    }

    /// Sets [`spus`](Self::spus).
    #[inline]
    pub fn spus(mut self, spus: impl IntoIterator<Item = SpuInfo>) -> Self {
        self.spus = spus.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`sub_status`](Self::sub_status).
    #[inline]
    pub fn sub_status(mut self, sub_status: impl Into<String>) -> Self {
        self.sub_status = Some(sub_status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for CcmSwOrderSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ORDER_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.link_url),
            2 => Some(&self.logistic_count),
            3 => Some(&self.logistics),
            4 => Some(&self.order_create_time),
            5 => Some(&self.order_id),
            6 => Some(&self.order_type),
            7 => Some(&self.spu_count),
            8 => Some(&self.spus),
            9 => Some(&self.status),
            10 => Some(&self.sub_status),
            11 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.link_url),
            2 => Some(&mut self.logistic_count),
            3 => Some(&mut self.logistics),
            4 => Some(&mut self.order_create_time),
            5 => Some(&mut self.order_id),
            6 => Some(&mut self.order_type),
            7 => Some(&mut self.spu_count),
            8 => Some(&mut self.spus),
            9 => Some(&mut self.status),
            10 => Some(&mut self.sub_status),
            11 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for CcmSwOrderSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwOrderSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwOrderSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwOrderSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwOrderSync {}

impl record::Request for CcmSwOrderSync {
    type Response = CcmSwOrderSyncResponse;
    type ErrorCode = CcmSwOrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.order.sync",
        title: "商品订单同步",
        file: "spec/iservice/ccm.sw.order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/sw/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_ORDER_SYNC,
        response: &CCM_SW_ORDER_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwOrderSyncResponse {
    /// On the wire `order_id`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:23`.
    pub order_id: Option<String>,
}

impl record::Record for CcmSwOrderSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ORDER_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for CcmSwOrderSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { order_id: None }
    }
}

impl Clone for CcmSwOrderSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwOrderSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwOrderSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `LogisticInfo`.
///
/// Source: `spec/iservice/ccm.sw.order.sync.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct LogisticInfo {
    /// On the wire `channel`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:28`.
    pub channel: Option<String>,
    /// On the wire `detail`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:29`.
    pub detail: Option<String>,
    /// On the wire `logistic_id`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:30`.
    pub logistic_id: Option<String>,
    /// On the wire `ship_area`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:31`.
    pub ship_area: Option<String>,
    /// On the wire `ship_period`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:32`.
    pub ship_period: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:33`.
    pub status: Option<String>,
    /// On the wire `stop_update_time`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:34`.
    pub stop_update_time: Option<String>,
}

impl LogisticInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            channel: None,
            detail: None,
            logistic_id: None,
            ship_area: None,
            ship_period: None,
            status: None,
            stop_update_time: None,
        }
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`logistic_id`](Self::logistic_id).
    #[inline]
    pub fn logistic_id(mut self, logistic_id: impl Into<String>) -> Self {
        self.logistic_id = Some(logistic_id.into());
        self
    }

    /// Sets [`ship_area`](Self::ship_area).
    #[inline]
    pub fn ship_area(mut self, ship_area: impl Into<String>) -> Self {
        self.ship_area = Some(ship_area.into());
        self
    }

    /// Sets [`ship_period`](Self::ship_period).
    #[inline]
    pub fn ship_period(mut self, ship_period: impl Into<String>) -> Self {
        self.ship_period = Some(ship_period.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`stop_update_time`](Self::stop_update_time).
    #[inline]
    pub fn stop_update_time(mut self, stop_update_time: impl Into<String>) -> Self {
        self.stop_update_time = Some(stop_update_time.into());
        self
    }
}

impl record::Record for LogisticInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTIC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            1 => Some(&self.detail),
            2 => Some(&self.logistic_id),
            3 => Some(&self.ship_area),
            4 => Some(&self.ship_period),
            5 => Some(&self.status),
            6 => Some(&self.stop_update_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            1 => Some(&mut self.detail),
            2 => Some(&mut self.logistic_id),
            3 => Some(&mut self.ship_area),
            4 => Some(&mut self.ship_period),
            5 => Some(&mut self.status),
            6 => Some(&mut self.stop_update_time),
            _ => None,
        }
    }
}

impl Default for LogisticInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpuInfo`.
///
/// Source: `spec/iservice/ccm.sw.order.sync.yaml:36`.
#[must_use]
#[non_exhaustive]
pub struct SpuInfo {
    /// On the wire `brand`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:38`.
    pub brand: Option<String>,
    /// On the wire `category`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:39`.
    pub category: Option<String>,
    /// On the wire `count`, a whole number. Source: `spec/iservice/ccm.sw.order.sync.yaml:40`.
    pub count: Option<i64>,
    /// On the wire `icon`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:41`.
    pub icon: Option<String>,
    /// On the wire `price`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:42`.
    pub price: Option<String>,
    /// On the wire `provider`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:43`.
    pub provider: Option<String>,
    /// On the wire `spu_id`, a text. Source: `spec/iservice/ccm.sw.order.sync.yaml:44`.
    pub spu_id: Option<String>,
}

impl SpuInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand: None,
            category: None,
            count: None,
            icon: None,
            price: None,
            provider: None,
            spu_id: None,
        }
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    #[inline]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }
}

impl record::Record for SpuInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPU_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand),
            1 => Some(&self.category),
            2 => Some(&self.count),
            3 => Some(&self.icon),
            4 => Some(&self.price),
            5 => Some(&self.provider),
            6 => Some(&self.spu_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand),
            1 => Some(&mut self.category),
            2 => Some(&mut self.count),
            3 => Some(&mut self.icon),
            4 => Some(&mut self.price),
            5 => Some(&mut self.provider),
            6 => Some(&mut self.spu_id),
            _ => None,
        }
    }
}

impl Default for SpuInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpuInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpuInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpuInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.order.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwOrderSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.order.sync.yaml:47`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/iservice/ccm.sw.order.sync.yaml:48`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwOrderSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwOrderSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
