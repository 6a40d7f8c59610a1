package org.xinglin.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xinglin.accreditation.Openings;
import org.xinglin.testing.Tab;

/** A hospital is opened by clicking and typing, as its people would. */
final class OpeningStory {
    private static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final String OWN_PASSWORD = "雨后三碗面不加葱再走一程";
    private final Tab admin;
    private final LocalDate today;

    OpeningStory(Tab admin, LocalDate today) {
        this.admin = admin;
        this.today = today;
    }

    /** The form, its papers, and the way to the supervisor. */
    void apply() {
        admin.open("/admin/application").press("开始申请").sees("设置方式");
        pick("设置方式", "实体医院第二名称");
        pick("实体医院等级", "三级甲等");
        fill(Map.of(
                "实体医院名称",
                "枫泮县医院",
                "互联网医院名称",
                "枫泮县医院互联网医院",
                "简称",
                "枫泮县医院",
                "英文简称",
                "Fengpan",
                "承担法律责任的机构",
                "枫泮县医院",
                "法定代表人",
                "桑知暖",
                "统一社会信用代码",
                "91350100M000100Y44",
                "实体医院床位数",
                "260"));
        search("所在省份", "杏川");
        admin.press("保存并继续").sees("执业许可证号");
        fill(Map.of("执业许可证号", "FP990122990122A100201", "发证机关", "枫泮县卫生健康局"));
        day("许可证有效期起", today.minusMonths(2));
        day("许可证有效期止", today.plusYears(4));
        search("实体医院的诊疗科目", "03 内科");
        search("互联网医院的诊疗科目", "03.04");
        admin.press("保存并继续").sees("区划代码");
        fill(Map.of(
                "地址",
                "枫泮县水南路3号",
                "区划代码",
                "990122",
                "联系电话",
                "0992-0140001",
                "服务时间",
                "每天 8:00–20:00",
                "医院介绍",
                "县里的医院，慢性病复诊多。",
                "投诉电话",
                "0992-0140002",
                "投诉邮箱",
                "complaints@fengpan.example",
                "投诉受理时间",
                "工作日 8:00–18:00",
                "投诉接待地点",
                "一层"));
        admin.press("保存并继续").sees("等保证明编号");
        fill(Map.of(
                "等级保护级别",
                "3",
                "等保证明编号",
                "9901-3-00031555",
                "监管平台对接编号",
                "XCJG-LINK-2026-0044",
                "监管平台",
                "杏川市互联网医疗服务监管平台",
                "医疗质量管理部门负责人",
                "甲",
                "信息技术部门负责人",
                "乙",
                "药学服务部门负责人",
                "丙"));
        day("等保证明有效期起", today.minusMonths(1));
        day("等保证明有效期止", today.plusYears(2));
        admin.press("保存并继续").sees("在线处方管理制度");
        Locator slots = admin.page().locator("input[type=file]");
        for (int i = 0; i < 11; i++) {
            slots.nth(i).setInputFiles(new FilePayload("制度" + i + ".pdf", "application/pdf", Openings.pdf()));
            admin.settle();
        }
        admin.picture("opening-papers").press("保存并继续").sees("还差 1 项");
        admin.picture("opening-check").press("统一社会信用代码").sees("统一社会信用代码不正确");
        fill(Map.of("统一社会信用代码", "91350100M000100Y43"));
        admin.picture("opening-form").press("保存");
        admin.settle();
        admin.page().getByText("检查并提交").click();
        admin.sees("内容齐全").press("提交审批").sees("待审批");
        admin.picture("opening-submitted");
    }

    /** The supervisor looks and licenses. */
    static void license(Tab supervisor) {
        supervisor
                .open("/admin/licensing")
                .picture("opening-licensing")
                .follow("枫泮县医院互联网医院")
                .sees("已在监管平台核实");
        supervisor.picture("opening-case");
        supervisor.page().getByLabel("已在监管平台核实收到该院的数据").check();
        supervisor.press("发放许可").sees("机构立即入驻");
        supervisor
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发放许可"))
                .click();
        supervisor.sees("已许可").picture("opening-licensed");
    }

    void department() {
        admin.open("/admin/departments").press("开设科室");
        search("诊疗科目", "03.04");
        fill(Map.of("就诊地点", "门诊楼二层", "科室介绍", "高血压、冠心病的长期管理", "诊治疾病（选填）", "高血压，冠心病"));
        admin.press("登记科室").sees("未开放").picture("opening-department");
    }

    /** @return user name and password, told once */
    List<String> enlist(String name, String certificate, String residentId, String phone) {
        lookUp(name, certificate);
        papers(residentId, phone);
        admin.press("登记医生").sees("初始密码").picture("opening-key");
        List<String> key = admin.page().locator("code").allInnerTexts();
        admin.press("登记下一位");
        return key;
    }

    /** Two years of practice: refused online with the day from which it is allowed, taken for clinics in person. */
    void enlistTooEarly(String name, String certificate, String residentId, String phone) {
        lookUp(name, certificate);
        admin.sees("线上执业自");
        papers(residentId, phone);
        admin.page().getByLabel("授予线上咨询权限").check();
        admin.press("登记医生").sees("起符合条件").sees("查看");
        admin.picture("opening-too-early");
        admin.page().getByLabel("授予线上咨询权限").uncheck();
        admin.press("登记医生").sees("初始密码");
        admin.press("登记下一位");
    }

    private void lookUp(String name, String certificate) {
        admin.open("/admin/doctors/new");
        fill(Map.of("姓名", name, "医师执业证书编号", certificate));
        admin.press("查询").sees("注册有效");
    }

    private void papers(String residentId, String phone) {
        pick("科室", "心血管内科");
        fill(Map.of("身份证号", residentId, "手机号", phone, "医疗责任保险单号", "PIC-" + phone));
        day("所在机构同意线上执业的日期", today.minusDays(3));
        day("保险起始日", today.minusDays(30));
        day("保险到期日", today.plusDays(330));
        admin.picture("opening-doctor");
    }

    /** A patient finds the doctor and holds the first place. */
    static void book(Tab patient) {
        patient.open("/find?q=顾清和").sees("顾清和").picture("opening-found");
        patient.page().getByText("顾清和").first().click();
        patient.at("/doctors/").sees("¥35.00").picture("opening-doctor-page");
    }

    /** The doctor signs in with what was handed over and passes the course. */
    static void pass(Tab doctor, List<String> key) {
        doctor.open("/staff/sign-in")
                .type("用户名", key.get(0))
                .type("密码", key.get(1))
                .press("登录")
                .sees("请先设置自己的密码");
        doctor.picture("opening-own-password").type("新密码", "Hospital2026!").type("再输一遍新密码", "Hospital2026!");
        doctor.press("设为我的密码并登录").sees("容易被猜到").picture("opening-weak-password");
        doctor.type("新密码", OWN_PASSWORD).type("再输一遍新密码", OWN_PASSWORD);
        doctor.press("设为我的密码并登录").at("/work");
        doctor.open("/work").sees("通过上线培训后才能开始接诊").picture("opening-owed");
        doctor.open("/work/training").picture("opening-course").press("开始考核");
        List<Integer> right = List.of(2, 1, 3, 1, 2, 1, 3, 1, 2, 2);
        for (int i = 0; i < right.size(); i++) {
            doctor.page()
                    .locator("fieldset")
                    .nth(i)
                    .locator("input[type=radio]")
                    .nth(right.get(i) - 1)
                    .check();
        }
        doctor.picture("opening-answers").press("交卷").sees("通过：100").picture("opening-passed");
    }

    /** A service with its price, and a clinic that comes every week. */
    void sell() {
        admin.open("/admin/prices").press("添加服务");
        find("医生", "顾清和");
        pick("服务", "门诊");
        fill(Map.of("现价", "35"));
        submit("添加服务");
        admin.sees("¥35.00").picture("opening-price");
        admin.open("/admin/clinics").press("安排出诊");
        find("医生", "顾清和");
        pick("服务", "门诊");
        pick("星期", WEEKDAYS.get(today.plusDays(2).getDayOfWeek().getValue() - 1));
        fill(Map.of("诊室", "门诊楼二层 3 诊室"));
        admin.picture("opening-clinic");
        submit("安排出诊");
        admin.settle().picture("opening-grid");
    }

    private void find(String label, String name) {
        Locator box = admin.page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        box.click();
        box.pressSequentially(name);
        option(name);
    }

    private void submit(String name) {
        admin.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private void fill(Map<String, String> values) {
        values.forEach((label, text) -> admin.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text));
    }

    private void day(String label, LocalDate day) {
        Locator field = admin.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(day.toString());
        field.press("Enter");
    }

    /** Of many, only those that were looked for are there to be seen. */
    private void search(String label, String option) {
        Locator box = admin.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        box.click();
        box.fill(option);
        option(option);
        box.press("Escape");
    }

    /** A drawer stands behind the page it covers, so the last of a name is the one before the eyes. */
    private void pick(String label, String option) {
        Locator box = admin.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last();
        box.click();
        option(option);
    }

    /** The list slides in and out; its line is told of the click, wherever it is just then. */
    private void option(String option) {
        admin.page()
                .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .dispatchEvent("click");
    }
}
