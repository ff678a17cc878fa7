//! `alipay.data.dataservice.ad.data.query` · 广告投放数据查询
//!
//! Query delivery data of advertisements by external id.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.data.query.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_DATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdDataQuery",
    file: "spec/data/dataservice.ad.data.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["PLAN", "GROUP", "CREATIVE", "USER"]),
                    13,
                ),
            ],
            ..schema::FieldDef::text("ad_level", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(100), 25)],
            ..schema::FieldDef::text("biz_token", 21)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["CPC", "CPM", "CPD", "CPA"]),
                    31,
                ),
            ],
            ..schema::FieldDef::text("charge_type", 28)
        },
        schema::FieldDef::text("end_date", 38),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(1000), 49)],
            ..schema::FieldDef::new(
                "outer_id_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                44,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["GROUP_SUM", "ALL_SUM", "DETAIL"]),
                    53,
                ),
            ],
            ..schema::FieldDef::text("query_type", 50)
        },
        schema::FieldDef::text("start_date", 59),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "ad_level",
                equals: "USER",
                require: &["charge_type"],
            },
            line: 67,
        },
    ],
};

static DATASERVICE_AD_DATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdDataQueryResponse",
    file: "spec/data/dataservice.ad.data.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DATA_DETAIL),
                    limits: &[],
                },
            ),
            70,
        ),
    ],
    rules: &[],
};

static CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionDataDetail",
    file: "spec/data/dataservice.ad.data.query.yaml",
    fields: &[
        schema::FieldDef::text("conversion_id", 76),
        schema::FieldDef::text("conversion_result", 77),
    ],
    rules: &[],
};

static DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataDetail",
    file: "spec/data/dataservice.ad.data.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_date", 82),
        schema::FieldDef::new("click", schema::Kind::Integer, 87),
        schema::FieldDef::new(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
            88,
        ),
        schema::FieldDef::new("cost", schema::Kind::Integer, 89),
        schema::FieldDef::new("impression", schema::Kind::Integer, 90),
        schema::FieldDef::text("outer_id", 91),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.data.query` (广告投放数据查询).
///
/// Query delivery data of advertisements by external id.
///
/// ```
/// use alipay::data::DataserviceAdDataQuery;
///
/// let request = DataserviceAdDataQuery::new()
///     .ad_level("PLAN");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ad_level`](Self::ad_level) | required in some cases; one of its values |
/// | [`biz_token`](Self::biz_token) | required in some cases; at most 100 characters (advisory) |
/// | [`charge_type`](Self::charge_type) | required in some cases; one of its values |
/// | [`end_date`](Self::end_date) | required in some cases |
/// | [`outer_id_list`](Self::outer_id_list) | required in some cases; at most 1000 items |
/// | [`query_type`](Self::query_type) | one of its values |
/// | [`start_date`](Self::start_date) | required in some cases |
/// | rule | Where `ad_level` is `USER`, there must be `charge_type` |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.data.query.yaml`.
/// Returns [`DataserviceAdDataQueryResponse`], or an error with a [`DataserviceAdDataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.data.query")]
#[doc(alias = "广告投放数据查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdDataQuery {
    /// Level at which data are summed.
    ///
    /// 汇总数据广告层级类型; required in some cases. Example: `PLAN`.
    pub ad_level: Option<record::Choice<DataserviceAdDataQueryAdLevel>>,
    /// Access token issued to external systems by Alipay's digital promotion platform.
    ///
    /// Required in some cases; at most 100 characters (advisory). Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// How advertising is charged.
    ///
    /// 计费方式; required in some cases.
    pub charge_type: Option<record::Choice<DataserviceAdDataQueryChargeType>>,
    /// Last day, `yyyyMMdd`; at most 30 days.
    ///
    /// 数据查询结束时间; required in some cases. Example: `20171108`.
    pub end_date: Option<String>,
    /// External ids of the objects at this level, or merchant PIDs.
    ///
    /// 外部资源ID列表; required in some cases; at most 1000 items.
    pub outer_id_list: Vec<String>,
    /// How data are summed over the days and ids.
    ///
    /// 数据查询类型. Defaults to `ALL_SUM`.
    pub query_type: Option<record::Choice<DataserviceAdDataQueryQueryType>>,
    /// First day, `yyyyMMdd`; at most 30 days.
    ///
    /// 数据查询开始时间; required in some cases. Example: `20171102`.
    pub start_date: Option<String>,
}

impl DataserviceAdDataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ad_level: None,
            biz_token: None,
            charge_type: None,
            end_date: None,
            outer_id_list: Vec::new(),
            query_type: None,
            start_date: None,
        }
    }

    /// Sets [`ad_level`](Self::ad_level).
    #[inline]
    pub fn ad_level(
        mut self,
        ad_level: impl Into<record::Choice<DataserviceAdDataQueryAdLevel>>,
    ) -> Self {
        self.ad_level = Some(ad_level.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<DataserviceAdDataQueryChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`outer_id_list`](Self::outer_id_list).
    #[inline]
    pub fn outer_id_list(
        mut self,
        outer_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.outer_id_list = outer_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(
        mut self,
        query_type: impl Into<record::Choice<DataserviceAdDataQueryQueryType>>,
    ) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for DataserviceAdDataQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_DATA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ad_level),
            1 => Some(&self.biz_token),
            2 => Some(&self.charge_type),
            3 => Some(&self.end_date),
            4 => Some(&self.outer_id_list),
            5 => Some(&self.query_type),
            6 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ad_level),
            1 => Some(&mut self.biz_token),
            2 => Some(&mut self.charge_type),
            3 => Some(&mut self.end_date),
            4 => Some(&mut self.outer_id_list),
            5 => Some(&mut self.query_type),
            6 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for DataserviceAdDataQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdDataQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdDataQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdDataQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdDataQuery {}

impl record::Request for DataserviceAdDataQuery {
    type Response = DataserviceAdDataQueryResponse;
    type ErrorCode = DataserviceAdDataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.data.query",
        title: "广告投放数据查询",
        file: "spec/data/dataservice.ad.data.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_DATA_QUERY,
        response: &DATASERVICE_AD_DATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.data.dataservice.ad.data.query` (广告投放数据查询).
#[non_exhaustive]
pub struct DataserviceAdDataQueryResponse {
    /// Data found.
    ///
    /// 汇总结果数据列表.
    pub data_list: Vec<DataDetail>,
}

impl record::Record for DataserviceAdDataQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_DATA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_list),
            _ => None,
        }
    }
}

impl Default for DataserviceAdDataQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data_list: Vec::new() }
    }
}

impl Clone for DataserviceAdDataQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdDataQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdDataQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Conversions of one event.
#[non_exhaustive]
pub struct ConversionDataDetail {
    /// Id of the conversion event.
    ///
    /// 转化事件id. Example: `167390987332`.
    pub conversion_id: Option<String>,
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
}

impl record::Record for ConversionDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONVERSION_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversion_id),
            1 => Some(&self.conversion_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversion_id),
            1 => Some(&mut self.conversion_result),
            _ => None,
        }
    }
}

impl Default for ConversionDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            conversion_id: None,
            conversion_result: None,
        }
    }
}

impl Clone for ConversionDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConversionDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConversionDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Figures of an advertisement by external id.
#[non_exhaustive]
pub struct DataDetail {
    /// Day of the data, `yyyyMMdd`.
    ///
    /// 数据汇总时间. Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Conversions by event.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<ConversionDataDetail>,
    /// Cost, in fen.
    ///
    /// 消费.
    pub cost: Option<i64>,
    /// Impressions.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// External id of the object.
    ///
    /// 外部资源ID.
    pub outer_id: Option<String>,
}

impl record::Record for DataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_date),
            1 => Some(&self.click),
            2 => Some(&self.conversion_data_list),
            3 => Some(&self.cost),
            4 => Some(&self.impression),
            5 => Some(&self.outer_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_date),
            1 => Some(&mut self.click),
            2 => Some(&mut self.conversion_data_list),
            3 => Some(&mut self.cost),
            4 => Some(&mut self.impression),
            5 => Some(&mut self.outer_id),
            _ => None,
        }
    }
}

impl Default for DataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            biz_date: None,
            click: None,
            conversion_data_list: Vec::new(),
            cost: None,
            impression: None,
            outer_id: None,
        }
    }
}

impl Clone for DataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DataserviceAdDataQueryAdLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryAdLevel {
    /// `PLAN`: Plan (计划).
    Plan,
    /// `GROUP`: Group (单元).
    Group,
    /// `CREATIVE`: Creative (创意).
    Creative,
    /// `USER`: User (用户).
    User,
}

impl record::Enumeration for DataserviceAdDataQueryAdLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PLAN", Self::Plan),
        ("GROUP", Self::Group),
        ("CREATIVE", Self::Creative),
        ("USER", Self::User),
    ];
}

impl std::fmt::Debug for DataserviceAdDataQueryAdLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdDataQueryChargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryChargeType {
    /// `CPC`: By click (按点击付费).
    Cpc,
    /// `CPM`: By impressions (按展示次数付费).
    Cpm,
    /// `CPD`: By days.
    Cpd,
    /// `CPA`: By conversion (按转化效果计费).
    Cpa,
}

impl record::Enumeration for DataserviceAdDataQueryChargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CPC", Self::Cpc),
        ("CPM", Self::Cpm),
        ("CPD", Self::Cpd),
        ("CPA", Self::Cpa),
    ];
}

impl std::fmt::Debug for DataserviceAdDataQueryChargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdDataQueryQueryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryQueryType {
    /// `GROUP_SUM`: Sum by id.
    GroupSum,
    /// `ALL_SUM`: Sum of all.
    AllSum,
    /// `DETAIL`: Details (数据详情).
    Detail,
}

impl record::Enumeration for DataserviceAdDataQueryQueryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GROUP_SUM", Self::GroupSum),
        ("ALL_SUM", Self::AllSum),
        ("DETAIL", Self::Detail),
    ];
}

impl std::fmt::Debug for DataserviceAdDataQueryQueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.ad.data.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdDataQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdDataQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
