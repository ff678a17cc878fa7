//! `alipay.data.dataservice.ad.reportdata.query` · 广告投放数据通用查询
//!
//! Query delivery data of advertisements at a chosen level.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.reportdata.query.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_REPORTDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdReportdataQuery",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "ORDER",
                            "PLAN",
                            "GROUP",
                            "CREATIVE",
                            "MARKET_TARGET",
                            "PRINCIPAL",
                            "MATERIAL",
                        ],
                    ),
                    13,
                ),
            ],
            ..schema::FieldDef::text("ad_level", 10)
        },
        schema::FieldDef::text("alipay_pid", 24),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 33)],
            ..schema::FieldDef::text("biz_token", 29)
        },
        schema::FieldDef::text("biz_version", 35),
        schema::FieldDef::new(
            "conv_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            42,
        ),
        schema::FieldDef::text("conv_time_join_rule", 46),
        schema::FieldDef::new(
            "creative_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 51)],
            ..schema::FieldDef::new("current", schema::Kind::Integer, 51)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["STANDARD_TOUFANG", "TRUST_TOUFANG"]),
                    55,
                ),
            ],
            ..schema::FieldDef::text("delivery_mode", 52)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 64)],
            ..schema::FieldDef::text("end_date", 60)
        },
        schema::FieldDef::new(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("material_level", 70),
        schema::FieldDef::new(
            "order_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            71,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("10000"), 75)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 72)
        },
        schema::FieldDef::new(
            "photo_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            77,
        ),
        schema::FieldDef::new(
            "plan_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            80,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 85)],
            ..schema::FieldDef::text("principal_tag", 81)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 91)],
            ..schema::FieldDef::text("query_type", 87)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["INTELLIGENT", "SEARCH", "APP", "BRAND"]),
                    95,
                ),
            ],
            ..schema::FieldDef::text("scene_type", 92)
        },
        schema::FieldDef::new("show_conv_data", schema::Kind::Boolean, 101),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 106)],
            ..schema::FieldDef::text("start_date", 102)
        },
        schema::FieldDef::new(
            "video_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            108,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "ad_level",
                equals: "MATERIAL",
                require: &["material_level"],
            },
            line: 113,
        },
    ],
};

static DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdReportdataQueryResponse",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_DATA_DETAIL),
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 120),
    ],
    rules: &[],
};

static AD_REPORT_CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportConversionDataDetail",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    fields: &[
        schema::FieldDef::text("conversion_result", 126),
        schema::FieldDef::text("conversion_type", 127),
        schema::FieldDef::text("conversion_type_name", 128),
    ],
    rules: &[],
};

static AD_REPORT_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportDataDetail",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    fields: &[
        schema::FieldDef::text("action_point", 133),
        schema::FieldDef::text("action_point_id", 136),
        schema::FieldDef::text("agent_alipay_account", 139),
        schema::FieldDef::text("agent_name", 140),
        schema::FieldDef::text("avg_conv_cost", 141),
        schema::FieldDef::text("biz_date", 142),
        schema::FieldDef::new("click", schema::Kind::Integer, 146),
        schema::FieldDef::text("click_rate", 147),
        schema::FieldDef::text("conv_result", 148),
        schema::FieldDef::new(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
            149,
        ),
        schema::FieldDef::new("cost", schema::Kind::Integer, 153),
        schema::FieldDef::text("cost_format", 154),
        schema::FieldDef::text("cpc", 155),
        schema::FieldDef::text("cpm", 156),
        schema::FieldDef::text("creative_id", 157),
        schema::FieldDef::text("creative_name", 158),
        schema::FieldDef::text("cvr", 159),
        schema::FieldDef::text("data_id", 160),
        schema::FieldDef::text("group_id", 164),
        schema::FieldDef::text("group_name", 165),
        schema::FieldDef::new("impression", schema::Kind::Integer, 166),
        schema::FieldDef::text("main_picture_height", 167),
        schema::FieldDef::text("main_picture_id", 170),
        schema::FieldDef::text("main_picture_name", 173),
        schema::FieldDef::text("main_picture_url", 176),
        schema::FieldDef::text("main_picture_width", 179),
        schema::FieldDef::text("main_title", 182),
        schema::FieldDef::text("main_title_id", 185),
        schema::FieldDef::new("main_video_height", schema::Kind::Integer, 186),
        schema::FieldDef::text("main_video_id", 189),
        schema::FieldDef::text("main_video_name", 192),
        schema::FieldDef::text("main_video_url", 195),
        schema::FieldDef::new("main_video_width", schema::Kind::Integer, 198),
        schema::FieldDef::text("market_target_name", 201),
        schema::FieldDef::text("order_id", 202),
        schema::FieldDef::text("order_name", 203),
        schema::FieldDef::text("plan_id", 204),
        schema::FieldDef::text("plan_name", 205),
        schema::FieldDef::text("principal_alipay_account", 206),
        schema::FieldDef::text("principal_name", 207),
        schema::FieldDef::text("principal_pid", 208),
        schema::FieldDef::text("scene_name", 209),
        schema::FieldDef::text("sub_title", 210),
        schema::FieldDef::text("sub_title_id", 214),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.reportdata.query` (广告投放数据通用查询).
///
/// Query delivery data of advertisements at a chosen level.
///
/// ```
/// use alipay::data::DataserviceAdReportdataQuery;
///
/// let request = DataserviceAdReportdataQuery::new()
///     .ad_level("ORDER")
///     .biz_token("HYjofejnnlp89730202bcklHH")
///     .end_date("20171108")
///     .principal_tag("yfvbv133498")
///     .query_type("query_type")
///     .start_date("20171102");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ad_level`](Self::ad_level) | required; one of its values |
/// | [`alipay_pid`](Self::alipay_pid) | required in some cases |
/// | [`biz_token`](Self::biz_token) | required |
/// | [`current`](Self::current) | not less than 1 |
/// | [`delivery_mode`](Self::delivery_mode) | one of its values |
/// | [`end_date`](Self::end_date) | required |
/// | [`material_level`](Self::material_level) | required in some cases |
/// | [`page_size`](Self::page_size) | not more than 10000 |
/// | [`principal_tag`](Self::principal_tag) | required |
/// | [`query_type`](Self::query_type) | required |
/// | [`scene_type`](Self::scene_type) | one of its values |
/// | [`start_date`](Self::start_date) | required |
/// | rule | Where `ad_level` is `MATERIAL`, there must be `material_level` |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.reportdata.query.yaml`.
/// Returns [`DataserviceAdReportdataQueryResponse`], or an error with a [`DataserviceAdReportdataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.reportdata.query")]
#[doc(alias = "广告投放数据通用查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdReportdataQuery {
    /// Level of the data; decides what `data_id` of the response holds.
    ///
    /// 数据维度; required. Example: `ORDER`.
    pub ad_level: record::Choice<DataserviceAdReportdataQueryAdLevel>,
    /// Alipay PID, starting with 2088; for agents data of the given principal, else one's own.
    ///
    /// 登录用户支付宝统一ID; required in some cases.
    pub alipay_pid: Option<String>,
    /// Access token from the agent's details on the advertising platform.
    ///
    /// 权限token; required. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: String,
    /// Set to 2.0 for hourly, conversion, cost-rate and material data; they are ignored otherwise.
    ///
    /// Other values may be added. Example: `2.0`.
    pub biz_version: Option<record::Choice<DataserviceAdReportdataQueryBizVersion>>,
    /// Metrics by code from `alipay.data.dataservice.ad.reportmetric.query`; at level `MATERIAL` at most 50, else
    /// all.
    ///
    /// 转化指标Code数组.
    pub conv_code_list: Vec<String>,
    /// Conversions count at conversion time, or at time of the billed click or impression.
    ///
    /// 转化时间归因.
    pub conv_time_join_rule: Option<String>,
    /// Creatives to filter by; does not change how data are summed.
    pub creative_id_list: Vec<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Delivery mode; used only without order, plan, group and creative ids.
    ///
    /// 投放模式. Example: `STANDARD_TOUFANG`.
    pub delivery_mode: Option<record::Choice<DataserviceAdReportdataQueryDeliveryMode>>,
    /// Last day, `yyyyMMdd`, included; within the last 7 days, one day for `HOUR`.
    ///
    /// 数据查询结束时间; required. Example: `20171108`.
    pub end_date: String,
    /// Groups to filter by; does not change how data are summed.
    ///
    /// Example: `2021062800152601350000001466`.
    pub group_id_list: Vec<String>,
    /// Level of material data.
    ///
    /// 素材维度; required in some cases.
    pub material_level: Option<String>,
    /// Orders to filter by; does not change how data are summed.
    pub order_id_list: Vec<String>,
    /// Entries on a page; details are sorted by date, newest first.
    ///
    /// Not more than 10000. Example: `10`.
    pub page_size: Option<i64>,
    /// Pictures to filter by at material level; does not change how data are summed.
    pub photo_id_list: Vec<String>,
    /// Plans to filter by; does not change how data are summed.
    pub plan_id_list: Vec<String>,
    /// Agent's tag from its details on the advertising platform.
    ///
    /// 代理商商家标识; required. Example: `yfvbv133498`.
    pub principal_tag: String,
    /// How data are summed: in total, by day or by hour.
    ///
    /// 数据汇总方式; required.
    pub query_type: String,
    /// Kind of advertising.
    ///
    /// 投放方式.
    pub scene_type: Option<record::Choice<DataserviceAdReportdataQuerySceneType>>,
    /// Whether conversion metrics are returned.
    ///
    /// Defaults to `true`.
    pub show_conv_data: Option<bool>,
    /// First day, `yyyyMMdd`; within the last 7 days, one day for `HOUR`.
    ///
    /// 数据查询开始时间; required. Example: `20171102`.
    pub start_date: String,
    /// Videos to filter by at material level; does not change how data are summed.
    pub video_id_list: Vec<String>,
}

impl DataserviceAdReportdataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ad_level: Default::default(),
            alipay_pid: None,
            biz_token: String::new(),
            biz_version: None,
            conv_code_list: Vec::new(),
            conv_time_join_rule: None,
            creative_id_list: Vec::new(),
            current: None,
            delivery_mode: None,
            end_date: String::new(),
            group_id_list: Vec::new(),
            material_level: None,
            order_id_list: Vec::new(),
            page_size: None,
            photo_id_list: Vec::new(),
            plan_id_list: Vec::new(),
            principal_tag: String::new(),
            query_type: String::new(),
            scene_type: None,
            show_conv_data: None,
            start_date: String::new(),
            video_id_list: Vec::new(),
        }
    }

    /// Sets [`ad_level`](Self::ad_level).
    #[inline]
    pub fn ad_level(
        mut self,
        ad_level: impl Into<record::Choice<DataserviceAdReportdataQueryAdLevel>>,
    ) -> Self {
        self.ad_level = ad_level.into();
        self
    }

    /// Sets [`alipay_pid`](Self::alipay_pid).
    #[inline]
    pub fn alipay_pid(mut self, alipay_pid: impl Into<String>) -> Self {
        self.alipay_pid = Some(alipay_pid.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = biz_token.into();
        self
    }

    /// Sets [`biz_version`](Self::biz_version).
    #[inline]
    pub fn biz_version(
        mut self,
        biz_version: impl Into<record::Choice<DataserviceAdReportdataQueryBizVersion>>,
    ) -> Self {
        self.biz_version = Some(biz_version.into());
        self
    }

    /// Sets [`conv_code_list`](Self::conv_code_list).
    #[inline]
    pub fn conv_code_list(
        mut self,
        conv_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conv_code_list = conv_code_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`conv_time_join_rule`](Self::conv_time_join_rule).
    #[inline]
    pub fn conv_time_join_rule(
        mut self,
        conv_time_join_rule: impl Into<String>,
    ) -> Self {
        self.conv_time_join_rule = Some(conv_time_join_rule.into());
        self
    }

    /// Sets [`creative_id_list`](Self::creative_id_list).
    #[inline]
    pub fn creative_id_list(
        mut self,
        creative_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creative_id_list = creative_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`delivery_mode`](Self::delivery_mode).
    #[inline]
    pub fn delivery_mode(
        mut self,
        delivery_mode: impl Into<
            record::Choice<DataserviceAdReportdataQueryDeliveryMode>,
        >,
    ) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }

    /// Sets [`group_id_list`](Self::group_id_list).
    #[inline]
    pub fn group_id_list(
        mut self,
        group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id_list = group_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`material_level`](Self::material_level).
    #[inline]
    pub fn material_level(mut self, material_level: impl Into<String>) -> Self {
        self.material_level = Some(material_level.into());
        self
    }

    /// Sets [`order_id_list`](Self::order_id_list).
    #[inline]
    pub fn order_id_list(
        mut self,
        order_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_id_list = order_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`photo_id_list`](Self::photo_id_list).
    #[inline]
    pub fn photo_id_list(
        mut self,
        photo_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.photo_id_list = photo_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`plan_id_list`](Self::plan_id_list).
    #[inline]
    pub fn plan_id_list(
        mut self,
        plan_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.plan_id_list = plan_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = principal_tag.into();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = query_type.into();
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(
        mut self,
        scene_type: impl Into<record::Choice<DataserviceAdReportdataQuerySceneType>>,
    ) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`show_conv_data`](Self::show_conv_data).
    #[inline]
    pub fn show_conv_data(mut self, show_conv_data: bool) -> Self {
        self.show_conv_data = Some(show_conv_data);
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }

    /// Sets [`video_id_list`](Self::video_id_list).
    #[inline]
    pub fn video_id_list(
        mut self,
        video_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_id_list = video_id_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for DataserviceAdReportdataQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_REPORTDATA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ad_level),
            1 => Some(&self.alipay_pid),
            2 => Some(&self.biz_token),
            3 => Some(&self.biz_version),
            4 => Some(&self.conv_code_list),
            5 => Some(&self.conv_time_join_rule),
            6 => Some(&self.creative_id_list),
            7 => Some(&self.current),
            8 => Some(&self.delivery_mode),
            9 => Some(&self.end_date),
            10 => Some(&self.group_id_list),
            11 => Some(&self.material_level),
            12 => Some(&self.order_id_list),
            13 => Some(&self.page_size),
            14 => Some(&self.photo_id_list),
            15 => Some(&self.plan_id_list),
            16 => Some(&self.principal_tag),
            17 => Some(&self.query_type),
            18 => Some(&self.scene_type),
            19 => Some(&self.show_conv_data),
            20 => Some(&self.start_date),
            21 => Some(&self.video_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ad_level),
            1 => Some(&mut self.alipay_pid),
            2 => Some(&mut self.biz_token),
            3 => Some(&mut self.biz_version),
            4 => Some(&mut self.conv_code_list),
            5 => Some(&mut self.conv_time_join_rule),
            6 => Some(&mut self.creative_id_list),
            7 => Some(&mut self.current),
            8 => Some(&mut self.delivery_mode),
            9 => Some(&mut self.end_date),
            10 => Some(&mut self.group_id_list),
            11 => Some(&mut self.material_level),
            12 => Some(&mut self.order_id_list),
            13 => Some(&mut self.page_size),
            14 => Some(&mut self.photo_id_list),
            15 => Some(&mut self.plan_id_list),
            16 => Some(&mut self.principal_tag),
            17 => Some(&mut self.query_type),
            18 => Some(&mut self.scene_type),
            19 => Some(&mut self.show_conv_data),
            20 => Some(&mut self.start_date),
            21 => Some(&mut self.video_id_list),
            _ => None,
        }
    }
}

impl Default for DataserviceAdReportdataQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdReportdataQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdReportdataQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdReportdataQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdReportdataQuery {}

impl record::Request for DataserviceAdReportdataQuery {
    type Response = DataserviceAdReportdataQueryResponse;
    type ErrorCode = DataserviceAdReportdataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.reportdata.query",
        title: "广告投放数据通用查询",
        file: "spec/data/dataservice.ad.reportdata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_REPORTDATA_QUERY,
        response: &DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.data.dataservice.ad.reportdata.query` (广告投放数据通用查询).
#[non_exhaustive]
pub struct DataserviceAdReportdataQueryResponse {
    /// Data found; empty if no advertising took place.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<AdReportDataDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdReportdataQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE
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

impl Default for DataserviceAdReportdataQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            data_list: Vec::new(),
            total: None,
        }
    }
}

impl Clone for DataserviceAdReportdataQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdReportdataQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdReportdataQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Conversions of one kind.
#[non_exhaustive]
pub struct AdReportConversionDataDetail {
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
    /// Type of the conversion event.
    ///
    /// 转化事件类型. Example: `225`.
    pub conversion_type: Option<String>,
    /// Name of the conversion event type.
    ///
    /// 转化事件类型名称.
    pub conversion_type_name: Option<String>,
}

impl record::Record for AdReportConversionDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AD_REPORT_CONVERSION_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversion_result),
            1 => Some(&self.conversion_type),
            2 => Some(&self.conversion_type_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversion_result),
            1 => Some(&mut self.conversion_type),
            2 => Some(&mut self.conversion_type_name),
            _ => None,
        }
    }
}

impl Default for AdReportConversionDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            conversion_result: None,
            conversion_type: None,
            conversion_type_name: None,
        }
    }
}

impl Clone for AdReportConversionDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdReportConversionDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdReportConversionDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of an advertising report.
#[non_exhaustive]
pub struct AdReportDataDetail {
    /// Action point of the material; returned for all material levels.
    pub action_point: Option<String>,
    /// Id of the action point; returned for all material levels.
    pub action_point_id: Option<String>,
    /// Agent's account; returned by the agent API only.
    ///
    /// 代理商账号.
    pub agent_alipay_account: Option<String>,
    /// Agent's name; returned by the agent API only.
    ///
    /// 代理商名称. Example: `某某`.
    pub agent_name: Option<String>,
    /// Average cost of a conversion, in yuan: total cost over conversions.
    ///
    /// An amount of money as a decimal number.
    pub avg_conv_cost: Option<record::Amount>,
    /// Day of the data, `yyyyMMdd`, for `DETAIL`; may be absent for `ALL_SUM`.
    ///
    /// Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks; empty if there were none.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Clicks in percent of impressions.
    pub click_rate: Option<String>,
    /// Conversions, counted at the time of the conversion event.
    pub conv_result: Option<String>,
    /// Conversions by type; empty if there are none or no event is bound.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<AdReportConversionDataDetail>,
    /// Cost, in fen; empty if there was none.
    ///
    /// 消费金额.
    pub cost: Option<i64>,
    /// Cost, in yuan.
    ///
    /// 消费金额; an amount of money as a decimal number.
    pub cost_format: Option<record::Amount>,
    /// Cost of a click, in yuan: total cost over clicks.
    ///
    /// An amount of money as a decimal number.
    pub cpc: Option<record::Amount>,
    /// Cost of a thousand impressions, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub cpm: Option<record::Amount>,
    /// Id of the creative.
    ///
    /// 创意id. Example: `6785`.
    pub creative_id: Option<String>,
    /// Name of the creative.
    ///
    /// 创意名称.
    pub creative_name: Option<String>,
    /// Conversions in percent of clicks.
    pub cvr: Option<String>,
    /// Id of the plan, group, creative or order summed, depending on `ad_level`.
    ///
    /// Example: `20391`.
    pub data_id: Option<String>,
    /// Id of the advertising group.
    ///
    /// 单元ID. Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the advertising group.
    ///
    /// 单元名称. Example: `女装单元`.
    pub group_name: Option<String>,
    /// Impressions; empty if there were none.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// Height of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_height: Option<String>,
    /// Id of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_id: Option<String>,
    /// Name of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_name: Option<String>,
    /// URL of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_url: Option<String>,
    /// Width of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_width: Option<String>,
    /// Main title of the material; returned for all material levels.
    pub main_title: Option<String>,
    /// Id of the main title; returned for all material levels.
    pub main_title_id: Option<String>,
    /// Height of the main video; returned for material levels other than `PHOTO`.
    pub main_video_height: Option<i64>,
    /// Id of the main video; returned for material levels other than `PHOTO`.
    pub main_video_id: Option<String>,
    /// Name of the main video; returned for material levels other than `PHOTO`.
    pub main_video_name: Option<String>,
    /// URL of the main video; returned for material levels other than `PHOTO`.
    pub main_video_url: Option<String>,
    /// Width of the main video; returned for material levels other than `PHOTO`.
    pub main_video_width: Option<i64>,
    /// Name of the marketing target.
    ///
    /// 营销目标名称.
    pub market_target_name: Option<String>,
    /// Order id.
    ///
    /// 订单id. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Name of the order.
    ///
    /// 订单名称.
    pub order_name: Option<String>,
    /// Id of the plan.
    ///
    /// 计划id. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 计划名称. Example: `春季推广计划`.
    pub plan_name: Option<String>,
    /// Merchant's account.
    ///
    /// 商家账户.
    pub principal_alipay_account: Option<String>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Merchant's PID.
    ///
    /// 商家PID.
    pub principal_pid: Option<String>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称. Example: `搜索推广`.
    pub scene_name: Option<String>,
    /// Subtitle of the material; returned for all material levels.
    ///
    /// Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Id of the subtitle; returned for all material levels.
    pub sub_title_id: Option<String>,
}

impl record::Record for AdReportDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AD_REPORT_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_point),
            1 => Some(&self.action_point_id),
            2 => Some(&self.agent_alipay_account),
            3 => Some(&self.agent_name),
            4 => Some(&self.avg_conv_cost),
            5 => Some(&self.biz_date),
            6 => Some(&self.click),
            7 => Some(&self.click_rate),
            8 => Some(&self.conv_result),
            9 => Some(&self.conversion_data_list),
            10 => Some(&self.cost),
            11 => Some(&self.cost_format),
            12 => Some(&self.cpc),
            13 => Some(&self.cpm),
            14 => Some(&self.creative_id),
            15 => Some(&self.creative_name),
            16 => Some(&self.cvr),
            17 => Some(&self.data_id),
            18 => Some(&self.group_id),
            19 => Some(&self.group_name),
            20 => Some(&self.impression),
            21 => Some(&self.main_picture_height),
            22 => Some(&self.main_picture_id),
            23 => Some(&self.main_picture_name),
            24 => Some(&self.main_picture_url),
            25 => Some(&self.main_picture_width),
            26 => Some(&self.main_title),
            27 => Some(&self.main_title_id),
            28 => Some(&self.main_video_height),
            29 => Some(&self.main_video_id),
            30 => Some(&self.main_video_name),
            31 => Some(&self.main_video_url),
            32 => Some(&self.main_video_width),
            33 => Some(&self.market_target_name),
            34 => Some(&self.order_id),
            35 => Some(&self.order_name),
            36 => Some(&self.plan_id),
            37 => Some(&self.plan_name),
            38 => Some(&self.principal_alipay_account),
            39 => Some(&self.principal_name),
            40 => Some(&self.principal_pid),
            41 => Some(&self.scene_name),
            42 => Some(&self.sub_title),
            43 => Some(&self.sub_title_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_point),
            1 => Some(&mut self.action_point_id),
            2 => Some(&mut self.agent_alipay_account),
            3 => Some(&mut self.agent_name),
            4 => Some(&mut self.avg_conv_cost),
            5 => Some(&mut self.biz_date),
            6 => Some(&mut self.click),
            7 => Some(&mut self.click_rate),
            8 => Some(&mut self.conv_result),
            9 => Some(&mut self.conversion_data_list),
            10 => Some(&mut self.cost),
            11 => Some(&mut self.cost_format),
            12 => Some(&mut self.cpc),
            13 => Some(&mut self.cpm),
            14 => Some(&mut self.creative_id),
            15 => Some(&mut self.creative_name),
            16 => Some(&mut self.cvr),
            17 => Some(&mut self.data_id),
            18 => Some(&mut self.group_id),
            19 => Some(&mut self.group_name),
            20 => Some(&mut self.impression),
            21 => Some(&mut self.main_picture_height),
            22 => Some(&mut self.main_picture_id),
            23 => Some(&mut self.main_picture_name),
            24 => Some(&mut self.main_picture_url),
            25 => Some(&mut self.main_picture_width),
            26 => Some(&mut self.main_title),
            27 => Some(&mut self.main_title_id),
            28 => Some(&mut self.main_video_height),
            29 => Some(&mut self.main_video_id),
            30 => Some(&mut self.main_video_name),
            31 => Some(&mut self.main_video_url),
            32 => Some(&mut self.main_video_width),
            33 => Some(&mut self.market_target_name),
            34 => Some(&mut self.order_id),
            35 => Some(&mut self.order_name),
            36 => Some(&mut self.plan_id),
            37 => Some(&mut self.plan_name),
            38 => Some(&mut self.principal_alipay_account),
            39 => Some(&mut self.principal_name),
            40 => Some(&mut self.principal_pid),
            41 => Some(&mut self.scene_name),
            42 => Some(&mut self.sub_title),
            43 => Some(&mut self.sub_title_id),
            _ => None,
        }
    }
}

impl Default for AdReportDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            action_point: None,
            action_point_id: None,
            agent_alipay_account: None,
            agent_name: None,
            avg_conv_cost: None,
            biz_date: None,
            click: None,
            click_rate: None,
            conv_result: None,
            conversion_data_list: Vec::new(),
            cost: None,
            cost_format: None,
            cpc: None,
            cpm: None,
            creative_id: None,
            creative_name: None,
            cvr: None,
            data_id: None,
            group_id: None,
            group_name: None,
            impression: None,
            main_picture_height: None,
            main_picture_id: None,
            main_picture_name: None,
            main_picture_url: None,
            main_picture_width: None,
            main_title: None,
            main_title_id: None,
            main_video_height: None,
            main_video_id: None,
            main_video_name: None,
            main_video_url: None,
            main_video_width: None,
            market_target_name: None,
            order_id: None,
            order_name: None,
            plan_id: None,
            plan_name: None,
            principal_alipay_account: None,
            principal_name: None,
            principal_pid: None,
            scene_name: None,
            sub_title: None,
            sub_title_id: None,
        }
    }
}

impl Clone for AdReportDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdReportDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdReportDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DataserviceAdReportdataQueryAdLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryAdLevel {
    /// `ORDER`: Order (订单).
    Order,
    /// `PLAN`: Plan (计划).
    Plan,
    /// `GROUP`: Group (单元).
    Group,
    /// `CREATIVE`: Creative (创意).
    Creative,
    /// `MARKET_TARGET`: Marketing target; no `data_id`, no conversions (营销目标).
    MarketTarget,
    /// `PRINCIPAL`: Merchant; no `data_id`, no conversions (商家).
    Principal,
    /// `MATERIAL`: Material; version 2.0, `INTELLIGENT` only (素材).
    Material,
}

impl record::Enumeration for DataserviceAdReportdataQueryAdLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ORDER", Self::Order),
        ("PLAN", Self::Plan),
        ("GROUP", Self::Group),
        ("CREATIVE", Self::Creative),
        ("MARKET_TARGET", Self::MarketTarget),
        ("PRINCIPAL", Self::Principal),
        ("MATERIAL", Self::Material),
    ];
}

impl std::fmt::Debug for DataserviceAdReportdataQueryAdLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdReportdataQueryBizVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryBizVersion {
    /// `2.0`: Version 2.0.
    V20,
}

impl record::Enumeration for DataserviceAdReportdataQueryBizVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("2.0", Self::V20)];
}

impl std::fmt::Debug for DataserviceAdReportdataQueryBizVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdReportdataQueryDeliveryMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryDeliveryMode {
    /// `STANDARD_TOUFANG`: Standard three levels (标准三段式).
    StandardToufang,
    /// `TRUST_TOUFANG`: Managed (托管式).
    TrustToufang,
}

impl record::Enumeration for DataserviceAdReportdataQueryDeliveryMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STANDARD_TOUFANG", Self::StandardToufang),
        ("TRUST_TOUFANG", Self::TrustToufang),
    ];
}

impl std::fmt::Debug for DataserviceAdReportdataQueryDeliveryMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdReportdataQuerySceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQuerySceneType {
    /// `INTELLIGENT`: Intelligent, all domains (全域智投).
    Intelligent,
    /// `SEARCH`: Search (搜索).
    Search,
    /// `APP`: Display within the app (端内展示).
    App,
    /// `BRAND`: Brand (品牌投放).
    Brand,
}

impl record::Enumeration for DataserviceAdReportdataQuerySceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INTELLIGENT", Self::Intelligent),
        ("SEARCH", Self::Search),
        ("APP", Self::App),
        ("BRAND", Self::Brand),
    ];
}

impl std::fmt::Debug for DataserviceAdReportdataQuerySceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.ad.reportdata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdReportdataQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdReportdataQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
