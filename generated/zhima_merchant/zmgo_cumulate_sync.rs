//! `zhima.merchant.zmgo.cumulate.sync` · 商家芝麻GO累计数据回传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/cumulate/sync`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.sync.yaml`.

use crate::{record, schema};

static ZMGO_CUMULATE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSync",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 9),
        schema::FieldDef::new(
            "amount_type_sync_data",
            schema::Kind::Record(&AMOUNT_TYPE_SYNC_DATA),
            10,
        ),
        schema::FieldDef::text("biz_action", 11),
        schema::FieldDef::text("biz_time", 12),
        schema::FieldDef::text("data_type", 13),
        schema::FieldDef::new(
            "discount_type_sync_data",
            schema::Kind::Record(&DISCOUNT_TYPE_SYNC_DATA),
            14,
        ),
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("provider_pid", 17),
        schema::FieldDef::text("refer_out_biz_no", 18),
        schema::FieldDef::text("sub_biz_action", 19),
        schema::FieldDef::new(
            "times_type_sync_data",
            schema::Kind::Record(&TIMES_TYPE_SYNC_DATA),
            20,
        ),
        schema::FieldDef::text("user_id", 21),
    ],
    rules: &[],
};

static ZMGO_CUMULATE_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSyncResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 24),
        schema::FieldDef::text("fail_reason", 25),
        schema::FieldDef::text("out_biz_no", 26),
    ],
    rules: &[],
};

static AMOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 31),
        schema::FieldDef::text("discount_desc", 32),
        schema::FieldDef::new("has_alipay_trade", schema::Kind::Boolean, 33),
        schema::FieldDef::text("task_amount", 34),
        schema::FieldDef::text("task_desc", 35),
        schema::FieldDef::text("trade_no", 36),
    ],
    rules: &[],
};

static DISCOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 40),
        schema::FieldDef::text("discount_desc", 41),
    ],
    rules: &[],
};

static TIMES_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimesTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 45),
        schema::FieldDef::text("discount_desc", 46),
        schema::FieldDef::text("task_amount", 47),
        schema::FieldDef::text("task_desc", 48),
        schema::FieldDef::new("task_times", schema::Kind::Integer, 49),
    ],
    rules: &[],
};

/// A request of `zhima.merchant.zmgo.cumulate.sync` (商家芝麻GO累计数据回传接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/cumulate/sync`. Described in
/// `spec/zhima_merchant/zmgo.cumulate.sync.yaml`.
/// Answered by [`ZmgoCumulateSyncResponse`], or by an error with a [`ZmgoCumulateSyncErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.cumulate.sync")]
#[doc(alias = "商家芝麻GO累计数据回传接口")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoCumulateSync {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `amount_type_sync_data`, a record of the kind `AmountTypeSyncData`. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.sync.yaml:10`.
    pub amount_type_sync_data: Option<AmountTypeSyncData>,
    /// On the wire `biz_action`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:11`.
    pub biz_action: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:12`.
    pub biz_time: Option<String>,
    /// On the wire `data_type`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:13`.
    pub data_type: Option<String>,
    /// On the wire `discount_type_sync_data`, a record of the kind `DiscountTypeSyncData`. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.sync.yaml:14`.
    pub discount_type_sync_data: Option<DiscountTypeSyncData>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:15`.
    pub open_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:16`.
    pub out_biz_no: Option<String>,
    /// On the wire `provider_pid`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:17`.
    pub provider_pid: Option<String>,
    /// On the wire `refer_out_biz_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:18`.
    pub refer_out_biz_no: Option<String>,
    /// On the wire `sub_biz_action`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:19`.
    pub sub_biz_action: Option<String>,
    /// On the wire `times_type_sync_data`, a record of the kind `TimesTypeSyncData`. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.sync.yaml:20`.
    pub times_type_sync_data: Option<TimesTypeSyncData>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:21`.
    pub user_id: Option<String>,
}

impl ZmgoCumulateSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            amount_type_sync_data: None,
            biz_action: None,
            biz_time: None,
            data_type: None,
            discount_type_sync_data: None,
            open_id: None,
            out_biz_no: None,
            provider_pid: None,
            refer_out_biz_no: None,
            sub_biz_action: None,
            times_type_sync_data: None,
            user_id: None,
        }
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`amount_type_sync_data`](Self::amount_type_sync_data).
    #[inline]
    pub fn amount_type_sync_data(
        mut self,
        amount_type_sync_data: AmountTypeSyncData,
    ) -> Self {
        self.amount_type_sync_data = Some(amount_type_sync_data);
        self
    }

    /// Sets [`biz_action`](Self::biz_action).
    #[inline]
    pub fn biz_action(mut self, biz_action: impl Into<String>) -> Self {
        self.biz_action = Some(biz_action.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`data_type`](Self::data_type).
    #[inline]
    pub fn data_type(mut self, data_type: impl Into<String>) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets [`discount_type_sync_data`](Self::discount_type_sync_data).
    #[inline]
    pub fn discount_type_sync_data(
        mut self,
        discount_type_sync_data: DiscountTypeSyncData,
    ) -> Self {
        self.discount_type_sync_data = Some(discount_type_sync_data);
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`provider_pid`](Self::provider_pid).
    #[inline]
    pub fn provider_pid(mut self, provider_pid: impl Into<String>) -> Self {
        self.provider_pid = Some(provider_pid.into());
        self
    }

    /// Sets [`refer_out_biz_no`](Self::refer_out_biz_no).
    #[inline]
    pub fn refer_out_biz_no(mut self, refer_out_biz_no: impl Into<String>) -> Self {
        self.refer_out_biz_no = Some(refer_out_biz_no.into());
        self
    }

    /// Sets [`sub_biz_action`](Self::sub_biz_action).
    #[inline]
    pub fn sub_biz_action(mut self, sub_biz_action: impl Into<String>) -> Self {
        self.sub_biz_action = Some(sub_biz_action.into());
        self
    }

    /// Sets [`times_type_sync_data`](Self::times_type_sync_data).
    #[inline]
    pub fn times_type_sync_data(
        mut self,
        times_type_sync_data: TimesTypeSyncData,
    ) -> Self {
        self.times_type_sync_data = Some(times_type_sync_data);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for ZmgoCumulateSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.amount_type_sync_data),
            2 => Some(&self.biz_action),
            3 => Some(&self.biz_time),
            4 => Some(&self.data_type),
            5 => Some(&self.discount_type_sync_data),
            6 => Some(&self.open_id),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.provider_pid),
            9 => Some(&self.refer_out_biz_no),
            10 => Some(&self.sub_biz_action),
            11 => Some(&self.times_type_sync_data),
            12 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.amount_type_sync_data),
            2 => Some(&mut self.biz_action),
            3 => Some(&mut self.biz_time),
            4 => Some(&mut self.data_type),
            5 => Some(&mut self.discount_type_sync_data),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.provider_pid),
            9 => Some(&mut self.refer_out_biz_no),
            10 => Some(&mut self.sub_biz_action),
            11 => Some(&mut self.times_type_sync_data),
            12 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoCumulateSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ZmgoCumulateSync {}

impl record::Request for ZmgoCumulateSync {
    type Response = ZmgoCumulateSyncResponse;
    type ErrorCode = ZmgoCumulateSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.zmgo.cumulate.sync",
        title: "商家芝麻GO累计数据回传接口",
        file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/merchant/zmgo/cumulate/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ZMGO_CUMULATE_SYNC,
        response: &ZMGO_CUMULATE_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.merchant.zmgo.cumulate.sync` (商家芝麻GO累计数据回传接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ZmgoCumulateSyncResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:24`.
    pub agreement_id: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:25`.
    pub fail_reason: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:26`.
    pub out_biz_no: Option<String>,
}

impl record::Record for ZmgoCumulateSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.fail_reason),
            2 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            fail_reason: None,
            out_biz_no: None,
        }
    }
}

impl Clone for ZmgoCumulateSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AmountTypeSyncData`.
///
/// Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct AmountTypeSyncData {
    /// On the wire `discount_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:31`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:32`.
    pub discount_desc: Option<String>,
    /// On the wire `has_alipay_trade`, true or false. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:33`.
    pub has_alipay_trade: Option<bool>,
    /// On the wire `task_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:34`.
    pub task_amount: Option<String>,
    /// On the wire `task_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:35`.
    pub task_desc: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:36`.
    pub trade_no: Option<String>,
}

impl AmountTypeSyncData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            discount_desc: None,
            has_alipay_trade: None,
            task_amount: None,
            task_desc: None,
            trade_no: None,
        }
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }

    /// Sets [`has_alipay_trade`](Self::has_alipay_trade).
    #[inline]
    pub fn has_alipay_trade(mut self, has_alipay_trade: bool) -> Self {
        self.has_alipay_trade = Some(has_alipay_trade);
        self
    }

    /// Sets [`task_amount`](Self::task_amount).
    #[inline]
    pub fn task_amount(mut self, task_amount: impl Into<String>) -> Self {
        self.task_amount = Some(task_amount.into());
        self
    }

    /// Sets [`task_desc`](Self::task_desc).
    #[inline]
    pub fn task_desc(mut self, task_desc: impl Into<String>) -> Self {
        self.task_desc = Some(task_desc.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for AmountTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AMOUNT_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            2 => Some(&self.has_alipay_trade),
            3 => Some(&self.task_amount),
            4 => Some(&self.task_desc),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            2 => Some(&mut self.has_alipay_trade),
            3 => Some(&mut self.task_amount),
            4 => Some(&mut self.task_desc),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for AmountTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AmountTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AmountTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AmountTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `DiscountTypeSyncData`.
///
/// Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:38`.
#[must_use]
#[non_exhaustive]
pub struct DiscountTypeSyncData {
    /// On the wire `discount_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:40`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:41`.
    pub discount_desc: Option<String>,
}

impl DiscountTypeSyncData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            discount_desc: None,
        }
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }
}

impl record::Record for DiscountTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            _ => None,
        }
    }
}

impl Default for DiscountTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DiscountTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TimesTypeSyncData`.
///
/// Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:43`.
#[must_use]
#[non_exhaustive]
pub struct TimesTypeSyncData {
    /// On the wire `discount_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:45`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:46`.
    pub discount_desc: Option<String>,
    /// On the wire `task_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:47`.
    pub task_amount: Option<String>,
    /// On the wire `task_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:48`.
    pub task_desc: Option<String>,
    /// On the wire `task_times`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:49`.
    pub task_times: Option<i64>,
}

impl TimesTypeSyncData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            discount_desc: None,
            task_amount: None,
            task_desc: None,
            task_times: None,
        }
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }

    /// Sets [`task_amount`](Self::task_amount).
    #[inline]
    pub fn task_amount(mut self, task_amount: impl Into<String>) -> Self {
        self.task_amount = Some(task_amount.into());
        self
    }

    /// Sets [`task_desc`](Self::task_desc).
    #[inline]
    pub fn task_desc(mut self, task_desc: impl Into<String>) -> Self {
        self.task_desc = Some(task_desc.into());
        self
    }

    /// Sets [`task_times`](Self::task_times).
    #[inline]
    pub fn task_times(mut self, task_times: i64) -> Self {
        self.task_times = Some(task_times);
        self
    }
}

impl record::Record for TimesTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIMES_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            2 => Some(&self.task_amount),
            3 => Some(&self.task_desc),
            4 => Some(&self.task_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            2 => Some(&mut self.task_amount),
            3 => Some(&mut self.task_desc),
            4 => Some(&mut self.task_times),
            _ => None,
        }
    }
}

impl Default for TimesTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TimesTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TimesTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TimesTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.zmgo.cumulate.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.sync.yaml:52`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:53`.
    InvalidParameter,
    /// On the wire `AGREEMENT_STATUS_INVALID`. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:54`.
    AgreementStatusInvalid,
    /// On the wire `IDEMPOTENT_ERROR`. Source: `spec/zhima_merchant/zmgo.cumulate.sync.yaml:55`.
    IdempotentError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ZmgoCumulateSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_STATUS_INVALID", Self::AgreementStatusInvalid),
        ("IDEMPOTENT_ERROR", Self::IdempotentError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ZmgoCumulateSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
