//! `alipay.data.dataservice.ad.consumehistory.query` · 消费明细查询接口
//!
//! Query advertising costs by day or month.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.consumehistory.query.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_CONSUMEHISTORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConsumehistoryQuery",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_pid", 10),
        schema::FieldDef::text("biz_scene", 14),
        schema::FieldDef::text("biz_token", 22),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 27)],
            ..schema::FieldDef::new("current", schema::Kind::Integer, 27)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 28),
            ],
            ..schema::FieldDef::text("end_date", 28)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["DATE", "MONTH"]), 32),
            ],
            ..schema::FieldDef::text("group_condition", 29)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 40)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 37)
        },
        schema::FieldDef::text("principal_tag", 43),
        schema::FieldDef::text("query_all_principal", 48),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["INTELLIGENT", "SEARCH", "BRAND", "APP", "OOH"],
                    ),
                    51,
                ),
            ],
            ..schema::FieldDef::text("scene_type", 49)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["RTB", "GD"]), 61)],
            ..schema::FieldDef::text("sell_mode", 58)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 66),
            ],
            ..schema::FieldDef::text("start_date", 66)
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConsumehistoryQueryResponse",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRINCIPAL_FINANCE_DETAIL),
                    limits: &[],
                },
            ),
            69,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 70),
    ],
    rules: &[],
};

static PRINCIPAL_FINANCE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrincipalFinanceDetail",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_account", 76),
        schema::FieldDef::text("biz_date", 77),
        schema::FieldDef::text("cash_amount_format", 78),
        schema::FieldDef::text("credit_amount_format", 79),
        schema::FieldDef::text("cut_amount_format", 80),
        schema::FieldDef::text("principal_name", 81),
        schema::FieldDef::text("rebate_red_packet_amount_format", 82),
        schema::FieldDef::text("red_packet_amount_format", 86),
        schema::FieldDef::text("scene_type_name", 87),
        schema::FieldDef::text("sell_mode_name", 88),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.consumehistory.query` (消费明细查询接口).
///
/// Query advertising costs by day or month.
///
/// ```
/// use alipay::data::DataserviceAdConsumehistoryQuery;
///
/// let request = DataserviceAdConsumehistoryQuery::new()
///     .biz_scene("SEARCH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`current`](Self::current) | not less than 1 |
/// | [`end_date`](Self::end_date) | a date |
/// | [`group_condition`](Self::group_condition) | one of its values |
/// | [`page_size`](Self::page_size) | not more than 100 |
/// | [`scene_type`](Self::scene_type) | one of its values |
/// | [`sell_mode`](Self::sell_mode) | one of its values |
/// | [`start_date`](Self::start_date) | a date |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.consumehistory.query.yaml`.
/// Returns [`DataserviceAdConsumehistoryQueryResponse`], or an error with a [`DataserviceAdConsumehistoryQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.consumehistory.query")]
#[doc(alias = "消费明细查询接口")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdConsumehistoryQuery {
    /// Alipay PID, starting with 2088; alone, all merchants of an agent are summed.
    ///
    /// 登录用户支付宝统一ID.
    pub alipay_pid: Option<String>,
    /// Scene, fixed at present.
    ///
    /// 场景编码; other values may be added. Example: `SEARCH`.
    pub biz_scene: Option<record::Choice<DataserviceAdConsumehistoryQueryBizScene>>,
    /// Access token from the merchant's details on the advertising platform.
    ///
    /// 权限token. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Last day, included; not after today.
    ///
    /// 数据查询结束时间; a day, as `yyyy-MM-dd`.
    pub end_date: Option<record::Date>,
    /// Unit of time by which costs are summed.
    ///
    /// 聚合条件数据维度. Example: `DATE`.
    pub group_condition: Option<
        record::Choice<DataserviceAdConsumehistoryQueryGroupCondition>,
    >,
    /// Entries on a page; details are sorted by date, newest first.
    ///
    /// Not more than 100. Defaults to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Merchant's tag from its details on the advertising platform.
    ///
    /// 商家标志. Example: `yfvbv133498`.
    pub principal_tag: Option<String>,
    /// Whether to query all principals.
    pub query_all_principal: Option<String>,
    /// Kind of advertising.
    pub scene_type: Option<record::Choice<DataserviceAdConsumehistoryQuerySceneType>>,
    /// How the advertising is sold.
    ///
    /// 消耗类型数据维度. Example: `RTB`.
    pub sell_mode: Option<record::Choice<DataserviceAdConsumehistoryQuerySellMode>>,
    /// First day; not after `end_date`.
    ///
    /// 数据查询开始时间; a day, as `yyyy-MM-dd`.
    pub start_date: Option<record::Date>,
}

impl DataserviceAdConsumehistoryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_pid: None,
            biz_scene: None,
            biz_token: None,
            current: None,
            end_date: None,
            group_condition: None,
            page_size: None,
            principal_tag: None,
            query_all_principal: None,
            scene_type: None,
            sell_mode: None,
            start_date: None,
        }
    }

    /// Sets [`alipay_pid`](Self::alipay_pid).
    #[inline]
    pub fn alipay_pid(mut self, alipay_pid: impl Into<String>) -> Self {
        self.alipay_pid = Some(alipay_pid.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<DataserviceAdConsumehistoryQueryBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`group_condition`](Self::group_condition).
    #[inline]
    pub fn group_condition(
        mut self,
        group_condition: impl Into<
            record::Choice<DataserviceAdConsumehistoryQueryGroupCondition>,
        >,
    ) -> Self {
        self.group_condition = Some(group_condition.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`query_all_principal`](Self::query_all_principal).
    #[inline]
    pub fn query_all_principal(
        mut self,
        query_all_principal: impl Into<String>,
    ) -> Self {
        self.query_all_principal = Some(query_all_principal.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(
        mut self,
        scene_type: impl Into<record::Choice<DataserviceAdConsumehistoryQuerySceneType>>,
    ) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`sell_mode`](Self::sell_mode).
    #[inline]
    pub fn sell_mode(
        mut self,
        sell_mode: impl Into<record::Choice<DataserviceAdConsumehistoryQuerySellMode>>,
    ) -> Self {
        self.sell_mode = Some(sell_mode.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<record::Date>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for DataserviceAdConsumehistoryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_CONSUMEHISTORY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_pid),
            1 => Some(&self.biz_scene),
            2 => Some(&self.biz_token),
            3 => Some(&self.current),
            4 => Some(&self.end_date),
            5 => Some(&self.group_condition),
            6 => Some(&self.page_size),
            7 => Some(&self.principal_tag),
            8 => Some(&self.query_all_principal),
            9 => Some(&self.scene_type),
            10 => Some(&self.sell_mode),
            11 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_pid),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.biz_token),
            3 => Some(&mut self.current),
            4 => Some(&mut self.end_date),
            5 => Some(&mut self.group_condition),
            6 => Some(&mut self.page_size),
            7 => Some(&mut self.principal_tag),
            8 => Some(&mut self.query_all_principal),
            9 => Some(&mut self.scene_type),
            10 => Some(&mut self.sell_mode),
            11 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for DataserviceAdConsumehistoryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdConsumehistoryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdConsumehistoryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdConsumehistoryQuery {}

impl record::Request for DataserviceAdConsumehistoryQuery {
    type Response = DataserviceAdConsumehistoryQueryResponse;
    type ErrorCode = DataserviceAdConsumehistoryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.consumehistory.query",
        title: "消费明细查询接口",
        file: "spec/data/dataservice.ad.consumehistory.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_CONSUMEHISTORY_QUERY,
        response: &DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.data.dataservice.ad.consumehistory.query` (消费明细查询接口).
#[non_exhaustive]
pub struct DataserviceAdConsumehistoryQueryResponse {
    /// Data found; empty if there are none.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<PrincipalFinanceDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdConsumehistoryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_list),
            1 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_list),
            1 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdConsumehistoryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            data_list: Vec::new(),
            total: None,
        }
    }
}

impl Clone for DataserviceAdConsumehistoryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdConsumehistoryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Advertising costs of a principal.
#[non_exhaustive]
pub struct PrincipalFinanceDetail {
    /// Alipay account.
    ///
    /// 支付宝账号. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Day of the costs.
    ///
    /// A day, as `yyyy-MM-dd`.
    pub biz_date: Option<record::Date>,
    /// Cash, in yuan.
    ///
    /// 现金金额; an amount of money as a decimal number.
    pub cash_amount_format: Option<record::Amount>,
    /// Credit, in yuan.
    ///
    /// 授信金额; an amount of money as a decimal number.
    pub credit_amount_format: Option<record::Amount>,
    /// Amount deducted, in yuan.
    ///
    /// 扣款金额; an amount of money as a decimal number.
    pub cut_amount_format: Option<record::Amount>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Red packets counted as performance, in yuan.
    ///
    /// 红包金额; an amount of money as a decimal number.
    pub rebate_red_packet_amount_format: Option<record::Amount>,
    /// Red packets, in yuan.
    ///
    /// 红包金额; an amount of money as a decimal number.
    pub red_packet_amount_format: Option<record::Amount>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称.
    pub scene_type_name: Option<String>,
    /// How the advertising was sold.
    ///
    /// 消耗类型.
    pub sell_mode_name: Option<String>,
}

impl record::Record for PrincipalFinanceDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRINCIPAL_FINANCE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_account),
            1 => Some(&self.biz_date),
            2 => Some(&self.cash_amount_format),
            3 => Some(&self.credit_amount_format),
            4 => Some(&self.cut_amount_format),
            5 => Some(&self.principal_name),
            6 => Some(&self.rebate_red_packet_amount_format),
            7 => Some(&self.red_packet_amount_format),
            8 => Some(&self.scene_type_name),
            9 => Some(&self.sell_mode_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_account),
            1 => Some(&mut self.biz_date),
            2 => Some(&mut self.cash_amount_format),
            3 => Some(&mut self.credit_amount_format),
            4 => Some(&mut self.cut_amount_format),
            5 => Some(&mut self.principal_name),
            6 => Some(&mut self.rebate_red_packet_amount_format),
            7 => Some(&mut self.red_packet_amount_format),
            8 => Some(&mut self.scene_type_name),
            9 => Some(&mut self.sell_mode_name),
            _ => None,
        }
    }
}

impl Default for PrincipalFinanceDetail {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_account: None,
            biz_date: None,
            cash_amount_format: None,
            credit_amount_format: None,
            cut_amount_format: None,
            principal_name: None,
            rebate_red_packet_amount_format: None,
            red_packet_amount_format: None,
            scene_type_name: None,
            sell_mode_name: None,
        }
    }
}

impl Clone for PrincipalFinanceDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PrincipalFinanceDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PrincipalFinanceDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DataserviceAdConsumehistoryQueryBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryBizScene {
    /// `SEARCH`: Search (搜索).
    Search,
}

impl record::Enumeration for DataserviceAdConsumehistoryQueryBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[("SEARCH", Self::Search)];
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQueryBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdConsumehistoryQueryGroupCondition`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryGroupCondition {
    /// `DATE`: Day (天).
    Date,
    /// `MONTH`: Month (月).
    Month,
}

impl record::Enumeration for DataserviceAdConsumehistoryQueryGroupCondition {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DATE", Self::Date),
        ("MONTH", Self::Month),
    ];
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQueryGroupCondition {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdConsumehistoryQuerySceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQuerySceneType {
    /// `INTELLIGENT`: Intelligent, all domains.
    Intelligent,
    /// `SEARCH`: Search.
    Search,
    /// `BRAND`: Brand marketing.
    Brand,
    /// `APP`: Display.
    App,
    /// `OOH`: Outdoor.
    Ooh,
}

impl record::Enumeration for DataserviceAdConsumehistoryQuerySceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INTELLIGENT", Self::Intelligent),
        ("SEARCH", Self::Search),
        ("BRAND", Self::Brand),
        ("APP", Self::App),
        ("OOH", Self::Ooh),
    ];
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQuerySceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdConsumehistoryQuerySellMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQuerySellMode {
    /// `RTB`: Bidding.
    Rtb,
    /// `GD`: Contract.
    Gd,
}

impl record::Enumeration for DataserviceAdConsumehistoryQuerySellMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RTB", Self::Rtb),
        ("GD", Self::Gd),
    ];
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQuerySellMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.ad.consumehistory.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdConsumehistoryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdConsumehistoryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
